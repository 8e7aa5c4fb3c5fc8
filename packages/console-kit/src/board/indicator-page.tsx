import {
  Box,
  Link as MuiLink,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material'
import { useTheme } from '@mui/material/styles'
import type { Board, BoardRow } from '@renshe/kernel'
import { lazy, Suspense } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { drillLink } from '../drill/drill-link.ts'
import { chartValue, formatIndicator, unitAfter } from '../format/format-indicator.ts'
import { Page } from '../layout/page.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { EmptyState, FailureState, LoadingState, NotFoundState } from '../layout/states.tsx'
import { useLabel, useText } from '../locale/use-text.ts'
import { useApi } from '../session/use-api.ts'
import { BoardFilters, useBoardQuery } from './board-filters.tsx'
import { StatusChip } from './status-chip.tsx'

const Chart = lazy(() => import('./chart.tsx'))

function Components({ board, row }: { readonly board: Board; readonly row: BoardRow }) {
  const t = useText()
  const label = useLabel()
  const { own } = row
  if (!own) return <EmptyState title={t('indicator.noFormula')} />
  return (
    <>
      <ScrollTable label={t('indicator.formula')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('indicator.component')}</TableCell>
              <TableCell align="right">{t('indicator.count')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {own.components.map((component) => (
              <TableRow key={component.key}>
                <TableCell component="th" scope="row">
                  {label(component.label)}
                </TableCell>
                <TableCell align="right">
                  <MuiLink
                    component={Link}
                    aria-label={t('indicator.drillOf', { name: label(component.label), count: component.count })}
                    to={drillLink(
                      component.resource,
                      {
                        rule: own.rule,
                        component: component.key,
                        area: board.area,
                        from: board.from,
                        asOf: board.asOf,
                      },
                      {
                        no: row.no,
                        indicator: row.name,
                        componentLabel: label(component.label),
                        areaName: board.areaName,
                      },
                    )}
                  >
                    {component.count.toLocaleString('zh-CN')}
                  </MuiLink>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollTable>
      <Typography sx={{ mt: 1.5 }}>
        {t('indicator.numerator')} {own.numerator} ÷ {t('indicator.denominator')} {own.denominator} ={' '}
        {formatIndicator(own.value, row.unit)}
      </Typography>
    </>
  )
}

function Trend({ row }: { readonly row: BoardRow }) {
  const t = useText()
  const { palette } = useTheme()
  return (
    <Section title={t('indicator.monthly')}>
      {row.monthly.length === 0 ? (
        <EmptyState title={t('indicator.noTrend')} />
      ) : (
        <Suspense fallback={<LoadingState />}>
          <Chart
            kind="line"
            label={t('indicator.chartMonthly', { name: row.name })}
            names={row.monthly.map((point) => point.period)}
            values={row.monthly.map((point) => chartValue(point.value, row.unit))}
            colour={palette.primary.main}
            ink={palette.text.secondary}
          />
        </Suspense>
      )}
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('indicator.year')}</TableCell>
            <TableCell align="right">{t('board.value')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {row.yearly.map((point) => (
            <TableRow key={point.period}>
              <TableCell component="th" scope="row">
                {point.period}
              </TableCell>
              <TableCell align="right">{formatIndicator(point.value, row.unit)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  )
}

function Townships({ row }: { readonly row: BoardRow }) {
  const t = useText()
  const { palette } = useTheme()
  const [params] = useSearchParams()
  const towns = row.townships.filter((town) => town.value !== null)
  const townLink = (area: string) => {
    const next = new URLSearchParams(params)
    next.set('area', area)
    return `/indicators/${row.no}?${next}`
  }
  return (
    <Section title={t('indicator.townships')}>
      {towns.length === 0 ? (
        <EmptyState title={t('indicator.noTowns')} />
      ) : (
        <Suspense fallback={<LoadingState />}>
          <Chart
            kind="bar"
            label={t('indicator.chartTowns', { name: row.name })}
            names={towns.map((town) => town.name)}
            values={towns.map((town) => chartValue(town.value, row.unit))}
            colour={palette.primary.main}
            ink={palette.text.secondary}
          />
        </Suspense>
      )}
      <ScrollTable label={t('indicator.townships')}>
        <Table size="small">
          <TableBody>
            {row.townships.map((town) => (
              <TableRow key={town.area}>
                <TableCell component="th" scope="row">
                  <MuiLink component={Link} to={townLink(town.area)}>
                    {town.name}
                  </MuiLink>
                </TableCell>
                <TableCell align="right">{formatIndicator(town.value, row.unit)}</TableCell>
                <TableCell>
                  <StatusChip status={town.status} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollTable>
    </Section>
  )
}

/** One indicator: where its number comes from, over time, by township; every number opens its records. */
export default function IndicatorPage() {
  const t = useText()
  const { no } = useParams()
  const query = useBoardQuery()
  const board = useApi('plan.board', query)
  const row = board.data?.rows.find((entry) => String(entry.no) === no)
  if (board.isPending) return <LoadingState />
  if (board.error || !board.data) return <FailureState error={board.error} onRetry={board.refetch} />
  if (!row) return <NotFoundState />
  return (
    <Page
      title={row.name}
      lead={`${row.kind} · ${row.rule} · ${board.data.areaName}`}
      over={
        <MuiLink component={Link} to={`/?${new URLSearchParams(query)}`}>
          {t('board.title')}
        </MuiLink>
      }
      actions={<BoardFilters asOf={board.data.asOf} plan={board.data.plan.id} />}
    >
      <Section title={t('indicator.formula')} hint={row.own ? t('indicator.formulaHint') : undefined}>
        <Stack direction="row" sx={{ gap: 3, alignItems: 'center', mb: 2, flexWrap: 'wrap' }}>
          <Typography sx={{ fontSize: '2rem', fontWeight: 700 }}>
            {formatIndicator(row.value, row.unit)} {row.value === null ? '' : unitAfter(row.unit)}
          </Typography>
          <Box>
            {t('board.target')} {row.targetText}
          </Box>
          <StatusChip status={row.status} />
          {row.reason ?? row.warning}
        </Stack>
        <Components board={board.data} row={row} />
      </Section>
      <Trend row={row} />
      <Townships row={row} />
    </Page>
  )
}
