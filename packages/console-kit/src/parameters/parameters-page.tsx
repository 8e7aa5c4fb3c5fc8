import { Alert, Box, Chip, Link as MuiLink, Table, TableBody, TableCell, TableRow } from '@mui/material'
import { localToday } from '@renshe/codes'
import { type ParameterState, parameterDefinitions, parameterKeys, parameterText, reviewParameter } from '@renshe/rules'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { Page } from '../layout/page.tsx'
import { Pager } from '../layout/pager.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { useSortedRows } from '../layout/sort-head.tsx'
import { EmptyState } from '../layout/states.tsx'
import { hasWords, useWordFilter, WordFilter } from '../layout/word-filter.tsx'
import { useLabel, useLocale, useText } from '../locale/use-text.ts'
import { useParameters } from '../rules/use-parameters.ts'
import { parameterArea, useSession } from '../session/session.ts'
import { StateChip } from './state-chip.tsx'

const perPage = 50
const states: readonly ParameterState[] = ['in-force', 'expiring', 'lapsed', 'upcoming', 'missing']

/** Every parameter with where it stands today; what has lapsed or is not loaded is told at the top. */
export default function ParametersPage() {
  const t = useText()
  const label = useLabel()
  const locale = useLocale()
  const session = useSession()
  const parameters = useParameters()
  const filter = useWordFilter('state')
  const area = parameterArea(session)
  const { snapshot } = parameters
  const rows = useMemo(
    () =>
      snapshot
        ? parameterKeys.map((key) => ({
            key,
            label: parameterDefinitions[key].label,
            ...reviewParameter(snapshot.values, key, area, localToday()),
          }))
        : [],
    [snapshot, area],
  )
  const shown = rows.filter(
    (row) =>
      (filter.choice === '' || row.state === filter.choice) &&
      hasWords(`${row.key} ${row.label.zh} ${row.label.en}`, filter.words),
  )
  const { sorted, head } = useSortedRows<(typeof rows)[number]>(
    [
      { id: 'key', name: t('parameters.key'), by: (row) => row.key },
      { id: 'current', name: t('parameters.current') },
      { id: 'from', name: t('parameters.from'), by: (row) => row.current?.from ?? row.next?.from ?? '' },
      { id: 'to', name: t('parameters.to'), by: (row) => row.current?.to ?? '' },
      { id: 'docNo', name: t('parameters.docNo'), by: (row) => row.current?.docNo ?? '' },
      { id: 'state', name: t('parameters.stateLabel'), by: (row) => row.state },
    ],
    shown,
  )
  const ended = rows.filter((row) => row.state === 'lapsed' || row.state === 'expiring').length
  const missing = rows.filter((row) => row.state === 'missing').length
  return (
    <Page title={t('parameters.title')} lead={t('parameters.lead')}>
      <QueryState query={parameters} />
      {ended + missing > 0 ? (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('parameters.expiring', { count: ended, missing })}
        </Alert>
      ) : null}
      <WordFilter
        filter={filter}
        wordsLabel={t('parameters.search')}
        choiceLabel={t('parameters.stateLabel')}
        choices={states.map((state) => ({ value: state, text: t(`parameters.state.${state}`) }))}
      />
      {snapshot ? (
        <Section title={t('common.total', { count: shown.length })} flush>
          {shown.length === 0 ? (
            <EmptyState title={t('state.emptyFiltered')} />
          ) : (
            <ScrollTable label={t('parameters.title')}>
              <Table size="small">
                {head}
                <TableBody>
                  {sorted.slice((filter.page - 1) * perPage, filter.page * perPage).map((row) => (
                    <TableRow key={row.key} hover>
                      <TableCell>
                        <MuiLink component={Link} to={`/parameters/${row.key}`}>
                          {label(row.label)}
                        </MuiLink>
                        <Box component="code" sx={{ display: 'block', fontSize: '0.8125rem', color: 'text.secondary' }}>
                          {row.key}
                        </Box>
                      </TableCell>
                      <TableCell sx={{ maxWidth: 360 }}>
                        {row.current ? parameterText(row.key, row.current.value, locale) : t('common.none')}
                        {row.current?.confidence === 'D' ? (
                          <Chip size="small" variant="outlined" label={t('rules.confidences.D')} sx={{ ml: 1 }} />
                        ) : null}
                      </TableCell>
                      <TableCell sx={{ whiteSpace: 'nowrap' }}>
                        {row.current?.from ?? row.next?.from ?? t('common.none')}
                      </TableCell>
                      <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.current?.to ?? t('common.none')}</TableCell>
                      <TableCell>{row.current?.docNo ?? t('common.none')}</TableCell>
                      <TableCell>
                        <StateChip state={row.state} />
                      </TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </ScrollTable>
          )}
          <Pager page={filter.page} perPage={perPage} total={shown.length} onPage={filter.setPage} />
        </Section>
      ) : null}
    </Page>
  )
}
