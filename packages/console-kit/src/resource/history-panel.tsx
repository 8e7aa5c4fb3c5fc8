import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import type { Field, HistoryEntry, ResourceMeta } from '@renshe/kernel'
import { formatField, formatMoment } from '../format/format-value.ts'
import { QueryState } from '../layout/query-state.tsx'
import { Section } from '../layout/section.tsx'
import { EmptyState } from '../layout/states.tsx'
import { useLabel, useLocale, useText } from '../locale/use-text.ts'
import { useApi } from '../session/use-api.ts'

const actions: Readonly<Record<string, string>> = {
  create: '新建',
  update: '更正',
  import: '导入更新',
  imported: '导入',
  unmask: '查看敏感信息',
  'keep-evaluation': '保存规则判定',
}

function Entry({ entry, resource }: { readonly entry: HistoryEntry; readonly resource: ResourceMeta }) {
  const t = useText()
  const label = useLabel()
  const locale = useLocale()
  const shown = (field: Field | undefined, value: unknown) =>
    field ? formatField(field, value, locale) : String(value ?? t('common.none'))
  return (
    <Box component="li" sx={{ borderLeft: 3, borderColor: 'divider', pl: 2, pb: 2 }}>
      <Typography>
        <strong>{actions[entry.action] ?? entry.action}</strong> · {entry.actor} · {formatMoment(entry.at)}
      </Typography>
      {entry.reason ? (
        <Typography color="text.secondary">{t('record.historyReason', { reason: entry.reason })}</Typography>
      ) : null}
      {entry.changes.length > 0 ? (
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('record.historyField')}</TableCell>
              <TableCell>{t('record.historyBefore')}</TableCell>
              <TableCell>{t('record.historyAfter')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {entry.changes.map((change) => {
              const field = resource.fields[change.field]
              return (
                <TableRow key={change.field}>
                  <TableCell>{field ? label(field.label) : change.field}</TableCell>
                  <TableCell>{shown(field, change.before)}</TableCell>
                  <TableCell>{shown(field, change.after)}</TableCell>
                </TableRow>
              )
            })}
          </TableBody>
        </Table>
      ) : null}
    </Box>
  )
}

/** Who did what to the record, field by field. */
export function HistoryPanel({ resource, id }: { readonly resource: ResourceMeta; readonly id: string }) {
  const t = useText()
  const history = useApi('resource.history', { resource: resource.name, id })
  return (
    <Section title={t('record.history')}>
      <QueryState query={history} />
      {history.data?.length === 0 ? <EmptyState title={t('record.historyEmpty')} /> : null}
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {history.data?.map((entry) => (
          <Entry key={`${entry.at}-${entry.action}`} entry={entry} resource={resource} />
        ))}
      </Box>
    </Section>
  )
}
