import { Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material'
import { useState } from 'react'
import { formatMoment } from '../format/format-value.ts'
import { Page } from '../layout/page.tsx'
import { Pager } from '../layout/pager.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { EmptyState } from '../layout/states.tsx'
import { useText } from '../locale/use-text.ts'
import { useApi } from '../session/use-api.ts'

const perPage = 50
const shrink = { inputLabel: { shrink: true } } as const

/** Who did what, newest first. */
export default function AuditPage() {
  const t = useText()
  const [page, setPage] = useState(1)
  const [filter, setFilter] = useState({ actor: '', from: '', to: '' })
  const set = (name: keyof typeof filter) => (event: { readonly target: { readonly value: string } }) => {
    setFilter({ ...filter, [name]: event.target.value })
    setPage(1)
  }
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''))
  const audit = useApi('audit.list', { page, perPage, ...given })
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      <Section title={t('audit.title')} flush>
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', px: 2, pb: 2 }}>
          <TextField size="small" label={t('common.actor')} value={filter.actor} onChange={set('actor')} />
          <TextField
            size="small"
            type="date"
            label={t('common.from')}
            value={filter.from}
            onChange={set('from')}
            slotProps={shrink}
          />
          <TextField
            size="small"
            type="date"
            label={t('common.to')}
            value={filter.to}
            onChange={set('to')}
            slotProps={shrink}
          />
        </Stack>
        <QueryState query={audit} />
        {audit.data?.total === 0 ? <EmptyState title={t('audit.empty')} /> : null}
        {audit.data && audit.data.total > 0 ? (
          <>
            <ScrollTable label={t('audit.title')}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    {[
                      t('common.time'),
                      t('common.actor'),
                      t('audit.action'),
                      t('audit.resource'),
                      t('audit.record'),
                      t('common.area'),
                      t('common.reason'),
                    ].map((name) => (
                      <TableCell key={name}>{name}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {audit.data.rows.map((row) => (
                    <TableRow key={row.id}>
                      <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatMoment(row.at)}</TableCell>
                      <TableCell>{row.actor}</TableCell>
                      <TableCell>{row.action}</TableCell>
                      <TableCell>{row.resource}</TableCell>
                      <TableCell>{row.recordId}</TableCell>
                      <TableCell>{row.areaName}</TableCell>
                      <TableCell>{row.reason}</TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </ScrollTable>
            <Pager page={page} perPage={perPage} total={audit.data.total} onPage={setPage} />
          </>
        ) : null}
      </Section>
    </Page>
  )
}
