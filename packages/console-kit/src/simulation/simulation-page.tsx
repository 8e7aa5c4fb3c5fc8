import {
  Alert,
  Box,
  Button,
  LinearProgress,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material'
import { useTheme } from '@mui/material/styles'
import type { GroupEffect, SimulationResult, SimulationStatus } from '@renshe/kernel'
import { parameterText, valueText } from '@renshe/rules'
import { lazy, Suspense } from 'react'
import { Link, useParams } from 'react-router'
import { mutateApi } from '../api/call-api.ts'
import { Page } from '../layout/page.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { FailureState, LoadingState } from '../layout/states.tsx'
import { useLabel, useLocale, useText } from '../locale/use-text.ts'
import { useParameterName } from '../rules/use-parameters.ts'
import { useApi } from '../session/use-api.ts'

const Chart = lazy(() => import('../board/chart.tsx'))

function Figure({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <Typography component="dt" variant="body2" color="text.secondary">
        {name}
      </Typography>
      <Typography component="dd" sx={{ m: 0, fontSize: '1.25rem', fontWeight: 700 }}>
        {text}
      </Typography>
    </div>
  )
}

function Totals({ result }: { readonly result: SimulationResult }) {
  const t = useText()
  const locale = useLocale()
  const money = (fen: number) => valueText(fen, 'fen', locale)
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))', gap: 2, m: 0 }}
    >
      <Figure name={t('simulation.people')} text={String(result.people)} />
      <Figure name={t('simulation.monthly')} text={money(result.monthlyFen)} />
      <Figure name={t('simulation.yearly')} text={money(result.yearlyFen)} />
      {result.comparedYearlyFen === null ? null : (
        <>
          <Figure name={t('simulation.compared')} text={money(result.comparedYearlyFen)} />
          <Figure name={t('simulation.difference')} text={money(result.yearlyFen - result.comparedYearlyFen)} />
        </>
      )}
      {result.spread ? (
        <Figure
          name={t('simulation.spread')}
          text={t('simulation.spreadText', {
            least: money(result.spread.leastFen),
            median: money(result.spread.medianFen),
            most: money(result.spread.mostFen),
          })}
        />
      ) : null}
    </Box>
  )
}

function Distribution({ result }: { readonly result: SimulationResult }) {
  const t = useText()
  const locale = useLocale()
  const theme = useTheme()
  const nameOf = (bar: SimulationResult['distribution'][number]) =>
    `${valueText(bar.fromFen, 'fen', locale)} – ${valueText(bar.toFen, 'fen', locale)}`
  return (
    <Section title={t('simulation.distribution')}>
      <Suspense fallback={<LoadingState />}>
        <Chart
          kind="bar"
          label={t('simulation.distribution')}
          names={result.distribution.map((bar) => String(bar.fromFen / 100))}
          values={result.distribution.map((bar) => bar.people)}
          colour={theme.palette.primary.main}
          ink={theme.palette.text.primary}
        />
      </Suspense>
      <ScrollTable label={t('simulation.distribution')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('simulation.range')}</TableCell>
              <TableCell align="right">{t('simulation.people')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {result.distribution.map((bar) => (
              <TableRow key={bar.fromFen}>
                <TableCell>{nameOf(bar)}</TableCell>
                <TableCell align="right">{bar.people}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollTable>
    </Section>
  )
}

function Groups({ title, groups }: { readonly title: string; readonly groups: readonly GroupEffect[] }) {
  const t = useText()
  const locale = useLocale()
  return (
    <Section title={title} flush>
      <ScrollTable label={title}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('simulation.group')}</TableCell>
              {[
                t('simulation.people'),
                t('simulation.winners'),
                t('simulation.losers'),
                t('simulation.unchanged'),
                t('simulation.groupMonthly'),
              ].map((name) => (
                <TableCell key={name} align="right">
                  {name}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {groups.map((group) => (
              <TableRow key={group.name}>
                <TableCell component="th" scope="row">
                  {group.name}
                </TableCell>
                {[group.people, group.winners, group.losers, group.unchanged].map((number, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: four fixed columns
                  <TableCell key={at} align="right">
                    {number}
                  </TableCell>
                ))}
                <TableCell align="right">{valueText(group.monthlyFen, 'fen', locale)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollTable>
    </Section>
  )
}

function Progress({ run, onCancelled }: { readonly run: SimulationStatus; readonly onCancelled: () => unknown }) {
  const t = useText()
  return (
    <Section title={t('simulation.state.running')}>
      <LinearProgress
        variant="determinate"
        value={run.total === 0 ? 0 : Math.min(100, (run.done / run.total) * 100)}
        aria-label={t('simulation.state.running')}
      />
      <Typography role="status" sx={{ my: 1.5 }}>
        {t('simulation.running', { done: run.done, total: run.total })}
      </Typography>
      <Button
        variant="outlined"
        onClick={async () => {
          await mutateApi('simulations.cancel', { id: run.id })
          await onCancelled()
        }}
      >
        {t('simulation.cancel')}
      </Button>
    </Section>
  )
}

/** One simulation: its progress, then cost, spread, and who gains and loses. */
export default function SimulationPage() {
  const t = useText()
  const label = useLabel()
  const locale = useLocale()
  const nameOf = useParameterName()
  const { id = '' } = useParams()
  const choices = useApi('simulations.choices', undefined)
  const status = useApi('simulations.status', { id }, { every: 1000 })
  if (status.isPending) return <LoadingState />
  if (status.error || !status.data) return <FailureState error={status.error} onRetry={status.refetch} />
  const run = status.data
  const choice = choices.data?.find((entry) => entry.id === run.simulation)
  const { result, spec } = run
  return (
    <Page
      title={`${choice ? label(choice.label) : run.simulation} · ${spec.year}`}
      lead={`${t(`simulation.state.${run.state}`)} · ${t('simulation.compare')}: ${spec.compareYear ?? t('simulation.compareNone')} · ${t('simulation.note')}`}
      over={
        <MuiLink component={Link} to="/simulations">
          {t('simulation.title')}
        </MuiLink>
      }
    >
      {run.state === 'running' ? <Progress run={run} onCancelled={status.refetch} /> : null}
      {run.message ? (
        <Alert severity="error" sx={{ mb: 2 }}>
          {run.message}
        </Alert>
      ) : null}
      <Section title={t('simulation.scheme')}>
        <Typography sx={{ whiteSpace: 'pre-line' }}>
          {choice ? parameterText(choice.parameter, spec.value, locale) : ''}
        </Typography>
      </Section>
      {result ? (
        <>
          {result.undecided > 0 ? (
            <Alert severity="warning" sx={{ mb: 2 }}>
              {t('simulation.undecidedHint', {
                count: result.undecided,
                keys: result.missing.map(nameOf).join('、') || t('common.none'),
              })}
            </Alert>
          ) : null}
          <Section title={t('rules.result')}>
            <Totals result={result} />
          </Section>
          {result.distribution.length > 0 ? <Distribution result={result} /> : null}
          <Groups title={t('simulation.ages')} groups={result.ages} />
          <Groups title={t('simulation.townships')} groups={result.townships} />
        </>
      ) : null}
    </Page>
  )
}
