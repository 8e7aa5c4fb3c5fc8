import { Button, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { valueText } from '@renshe/rules'
import { useState } from 'react'
import { Link } from 'react-router'
import { formatMoment } from '../format/format-value.ts'
import { Page } from '../layout/page.tsx'
import { Pager } from '../layout/pager.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { EmptyState } from '../layout/states.tsx'
import { useLabel, useLocale, useText } from '../locale/use-text.ts'
import { useApi } from '../session/use-api.ts'

const perPage = 25

/** Simulations run so far, newest first. */
export default function SimulationsPage() {
  const t = useText()
  const label = useLabel()
  const locale = useLocale()
  const [page, setPage] = useState(1)
  const choices = useApi('simulations.choices', undefined)
  const runs = useApi('simulations.list', { page, perPage })
  return (
    <Page
      title={t('simulation.title')}
      lead={t('simulation.lead')}
      actions={
        <Button component={Link} to="/simulations/new" variant="contained">
          {t('simulation.start')}
        </Button>
      }
    >
      <Section title={t('simulation.title')} flush>
        <QueryState query={runs} />
        {runs.data?.total === 0 ? <EmptyState title={t('simulation.empty')} /> : null}
        {runs.data && runs.data.total > 0 ? (
          <>
            <ScrollTable label={t('simulation.title')}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    {[
                      t('simulation.which'),
                      t('simulation.year'),
                      t('simulation.people'),
                      t('simulation.yearly'),
                      t('parameters.stateLabel'),
                      t('simulation.by'),
                      t('common.time'),
                    ].map((name) => (
                      <TableCell key={name}>{name}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {runs.data.rows.map((run) => {
                    const choice = choices.data?.find((entry) => entry.id === run.simulation)
                    return (
                      <TableRow key={run.id}>
                        <TableCell>
                          <MuiLink component={Link} to={`/simulations/${run.id}`}>
                            {choice ? label(choice.label) : run.simulation}
                          </MuiLink>
                        </TableCell>
                        <TableCell>{run.spec.year}</TableCell>
                        <TableCell>{run.total}</TableCell>
                        <TableCell>
                          {run.result ? valueText(run.result.yearlyFen, 'fen', locale) : t('common.none')}
                        </TableCell>
                        <TableCell>{t(`simulation.state.${run.state}`)}</TableCell>
                        <TableCell>{run.by}</TableCell>
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
