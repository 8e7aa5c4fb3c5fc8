import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { useState } from 'react'
import { Link } from 'react-router'
import { formatMoment } from '../format/format-value.ts'
import { Page } from '../layout/page.tsx'
import { Pager } from '../layout/pager.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { EmptyState } from '../layout/states.tsx'
import { useLabel, useText } from '../locale/use-text.ts'
import { useSession } from '../session/session.ts'
import { useApi } from '../session/use-api.ts'

const perPage = 25

/** The user's imports, newest first. */
export default function ImportHistoryPage() {
  const t = useText()
  const label = useLabel()
  const session = useSession()
  const [page, setPage] = useState(1)
  const runs = useApi('imports.list', { page, perPage })
  return (
    <Page title={t('import.history')}>
      <Section title={t('import.history')} flush>
        <QueryState query={runs} />
        {runs.data?.total === 0 ? <EmptyState title={t('import.historyEmpty')} /> : null}
        {runs.data && runs.data.total > 0 ? (
          <>
            <ScrollTable label={t('import.history')}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    {[
                      t('import.file'),
                      t('import.kind'),
                      t('import.stateLabel'),
                      t('import.accepted'),
                      t('import.rejected'),
                      t('common.time'),
                    ].map((name) => (
                      <TableCell key={name}>{name}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {runs.data.rows.map((run) => {
                    const kind = session.imports.find((entry) => entry.kind === run.kind)
                    return (
                      <TableRow key={run.id}>
                        <TableCell>
                          <MuiLink component={Link} to={`/import/${run.id}`}>
                            {run.fileName}
                          </MuiLink>
                        </TableCell>
                        <TableCell>{kind ? label(kind.label) : run.kind}</TableCell>
                        <TableCell>{t(`import.state.${run.state}`)}</TableCell>
                        <TableCell>{run.accepted}</TableCell>
                        <TableCell>{run.rejected}</TableCell>
                        <TableCell>{formatMoment(run.createdAt)}</TableCell>
                      </TableRow>
                    )
                  })}
                </TableBody>
              </Table>
            </ScrollTable>
            <Pager page={page} perPage={perPage} total={runs.data.total} onPage={setPage} />
          </>
        ) : null}
      </Section>
    </Page>
  )
}
