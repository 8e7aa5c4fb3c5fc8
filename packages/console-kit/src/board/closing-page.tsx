import { Button, Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { mutateApi } from '../api/call-api.ts'
import { formatMoment } from '../format/format-value.ts'
import { Page } from '../layout/page.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { ReasonDialog } from '../layout/reason-dialog.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { EmptyState } from '../layout/states.tsx'
import { useText } from '../locale/use-text.ts'
import { useApi } from '../session/use-api.ts'

/** Monthly close: freezes a month's figures for publication; closing again is a correction with a reason. */
export default function ClosingPage() {
  const t = useText()
  const notify = useNotify()
  const queries = useQueryClient()
  const closings = useApi('plan.closings', {})
  const [month, setMonth] = useState('')
  const [asking, setAsking] = useState(false)
  const known = closings.data?.filter((closing) => closing.month === month) ?? []

  async function close(reason: string): Promise<void> {
    const done = await mutateApi('plan.closeMonth', { month, ...(reason === '' ? {} : { reason }) })
    notify(t('closing.done', { month: done.month, version: done.version }), { type: 'success' })
    await queries.invalidateQueries()
  }

  return (
    <Page title={t('closing.title')} lead={t('closing.lead')}>
      <Section title={t('closing.submit')}>
        <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <TextField
            type="month"
            size="small"
            label={t('closing.month')}
            value={month}
            onChange={(event) => setMonth(event.target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <Button variant="contained" disabled={month === ''} onClick={() => setAsking(true)}>
            {known.length > 0 ? t('closing.again') : t('closing.submit')}
          </Button>
        </Stack>
      </Section>
      <Section title={t('closing.list')} flush>
        <QueryState query={closings} />
        {closings.data?.length === 0 ? <EmptyState title={t('closing.empty')} /> : null}
        {closings.data && closings.data.length > 0 ? (
          <ScrollTable label={t('closing.list')}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  {[
                    t('closing.month'),
                    t('closing.version'),
                    t('closing.at'),
                    t('closing.by'),
                    t('closing.reason'),
                  ].map((name) => (
                    <TableCell key={name}>{name}</TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {closings.data.map((closing) => (
                  <TableRow key={`${closing.month}-${closing.version}`}>
                    <TableCell>{closing.month}</TableCell>
                    <TableCell>{closing.version}</TableCell>
                    <TableCell>{formatMoment(closing.closedAt)}</TableCell>
                    <TableCell>{closing.closedBy}</TableCell>
                    <TableCell>{closing.reason ?? t('common.none')}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </ScrollTable>
        ) : null}
      </Section>
      {asking ? (
        <ReasonDialog
          title={t('closing.confirmTitle', { month })}
          text={t('closing.confirmText', { month, version: known.length + 1 })}
          reason={known.length > 0 ? 'required' : 'none'}
          onConfirm={close}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Page>
  )
}
