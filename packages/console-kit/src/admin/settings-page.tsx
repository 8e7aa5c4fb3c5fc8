import {
  Button,
  MenuItem,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material'
import { localToday } from '@renshe/codes'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SettingSchema, SettingsOfModule } from '../api/admin-rows.ts'
import { mutateApi } from '../api/call-api.ts'
import { formatMoment } from '../format/format-value.ts'
import { FormDialog } from '../layout/form-dialog.tsx'
import { Page } from '../layout/page.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { EmptyState } from '../layout/states.tsx'
import { useLabel, useText } from '../locale/use-text.ts'
import { areaName, homeArea, useSession } from '../session/session.ts'
import { useApi } from '../session/use-api.ts'

const kindsOf = (schema: SettingSchema): readonly (string | undefined)[] => [
  schema.type,
  ...(schema.anyOf ?? []).map((part) => part.type),
]

/** Typed text as the value the schema wants; nothing typed is "not set" where that is allowed. */
function readValue(schema: SettingSchema, text: string): unknown {
  const kinds = kindsOf(schema)
  if (text.trim() === '' && kinds.includes('null')) return null
  if (kinds.includes('integer') || kinds.includes('number')) return text.trim() === '' ? text : Number(text)
  if (kinds.includes('boolean')) return text === 'true'
  return text
}

interface Change {
  readonly module: SettingsOfModule
  readonly name: string
  readonly title: string
}

function ChangeDialog({
  change,
  area,
  onClose,
}: {
  readonly change: Change
  readonly area: string
  readonly onClose: () => void
}) {
  const t = useText()
  const queries = useQueryClient()
  const schema = change.module.schema.properties?.[change.name] ?? {}
  const [value, setValue] = useState(String(change.module.values[change.name]?.value ?? ''))
  const [from, setFrom] = useState(localToday())
  const [docNo, setDocNo] = useState('')
  const [note, setNote] = useState('')
  async function save(): Promise<void> {
    await mutateApi('settings.set', {
      module: change.module.module,
      settingKey: change.name,
      area,
      value: readValue(schema, value),
      from,
      ...(docNo ? { docNo } : {}),
      ...(note ? { note } : {}),
    })
    await queries.invalidateQueries()
  }

  return (
    <FormDialog title={t('settings.changeOf', { name: change.title })} onSave={save} onClose={onClose}>
      <TextField label={t('settings.newValue')} value={value} onChange={(event) => setValue(event.target.value)} />
      <TextField
        label={t('settings.from')}
        type="date"
        value={from}
        onChange={(event) => setFrom(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField label={t('settings.docNo')} value={docNo} onChange={(event) => setDocNo(event.target.value)} />
      <TextField label={t('settings.note')} value={note} onChange={(event) => setNote(event.target.value)} />
    </FormDialog>
  )
}

function ModuleSettings({
  settings,
  onChange,
}: {
  readonly settings: SettingsOfModule
  readonly onChange: (change: Change) => void
}) {
  const t = useText()
  const label = useLabel()
  const session = useSession()
  const titleOf = (name: string) => label(settings.labels[name] ?? { zh: name, en: name })
  const areaText = (code: string | null) => (code ? areaName(session, code) : t('settings.origin.platform'))
  return (
    <Section title={label(settings.label)}>
      <ScrollTable label={label(settings.label)}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {[
                t('settings.key'),
                t('settings.value'),
                t('settings.originOf', { origin: '' }),
                t('common.actions'),
              ].map((name) => (
                <TableCell key={name}>{name}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {Object.entries(settings.values).map(([name, value]) => (
              <TableRow key={name}>
                <TableCell component="th" scope="row">
                  {titleOf(name)}
                </TableCell>
                <TableCell>{value.value === null ? t('common.none') : String(value.value)}</TableCell>
                <TableCell>
                  {t(`settings.origin.${value.origin}`)} {value.from ? t('settings.since', { from: value.from }) : ''}{' '}
                  {value.docNo ? t('settings.doc', { doc: value.docNo }) : ''}
                </TableCell>
                <TableCell>
                  <Button
                    size="small"
                    aria-label={t('settings.changeOf', { name: titleOf(name) })}
                    onClick={() => onChange({ module: settings, name, title: titleOf(name) })}
                  >
                    {t('settings.change')}
                  </Button>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollTable>
      <Typography variant="h3" sx={{ mt: 2 }}>
        {t('settings.history')}
      </Typography>
      {settings.history.length === 0 ? (
        <Typography color="text.secondary">{t('settings.historyEmpty')}</Typography>
      ) : null}
      <ul>
        {settings.history.map((change) => (
          <li key={`${change.key}-${change.changedAt}`}>
            {titleOf(change.key)} = {String(change.value ?? t('common.none'))} · {areaText(change.area)} ·{' '}
            {t('settings.since', { from: change.from })} · {change.changedBy} {formatMoment(change.changedAt)}{' '}
            {change.docNo ?? ''} {change.note ?? ''}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Dated settings of every module, for the district or one township. */
export default function SettingsPage() {
  const t = useText()
  const session = useSession()
  const [area, setArea] = useState(homeArea(session))
  const [change, setChange] = useState<Change | null>(null)
  const settings = useApi('settings.list', { area })
  const select = (
    <TextField
      select
      size="small"
      label={t('settings.area')}
      value={area}
      onChange={(event) => setArea(event.target.value)}
      sx={{ minWidth: 160 }}
    >
      {session.areas.map((entry) => (
        <MenuItem key={entry.code} value={entry.code}>
          {entry.name}
        </MenuItem>
      ))}
    </TextField>
  )
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')} actions={select}>
      <QueryState query={settings} />
      {settings.data?.length === 0 ? <EmptyState title={t('settings.none')} /> : null}
      {settings.data?.map((entry) => (
        <ModuleSettings key={entry.module} settings={entry} onChange={setChange} />
      ))}
      {change ? <ChangeDialog change={change} area={area} onClose={() => setChange(null)} /> : null}
    </Page>
  )
}
