import { Button, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { localToday } from '@renshe/codes'
import type { ParameterTerm } from '@renshe/kernel'
import {
  isParameterKey,
  type ParameterKey,
  parameterDefinition,
  parameterText,
  reviewParameter,
  rulesReading,
} from '@renshe/rules'
import { Link, useParams } from 'react-router'
import { Page } from '../layout/page.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { EmptyState, NotFoundState } from '../layout/states.tsx'
import { useLabel, useLocale, useText } from '../locale/use-text.ts'
import { useParameters } from '../rules/use-parameters.ts'
import { parameterArea, useSession } from '../session/session.ts'
import { ChangeTable } from './change-table.tsx'
import { useLocalityName } from './locality-name.ts'
import { StateChip } from './state-chip.tsx'

function Terms({ terms }: { readonly terms: readonly ParameterTerm[] }) {
  const t = useText()
  const locale = useLocale()
  const placeOf = useLocalityName()
  if (terms.length === 0) return <EmptyState title={t('parameters.historyEmpty')} />
  return (
    <ScrollTable label={t('parameters.history')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {[
              t('parameters.from'),
              t('parameters.to'),
              t('parameters.locality'),
              t('parameters.value'),
              t('parameters.docNo'),
              t('rules.confidence'),
              t('parameters.origin'),
              t('parameters.note'),
            ].map((name) => (
              <TableCell key={name}>{name}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {terms.map((term) => (
            <TableRow key={`${term.change}${term.locality}${term.from}`}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{term.from}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{term.to ?? t('common.none')}</TableCell>
              <TableCell>{placeOf(term.locality)}</TableCell>
              <TableCell sx={{ whiteSpace: 'pre-line', minWidth: 160 }}>
                {parameterText(term.key, term.value, locale)}
              </TableCell>
              <TableCell>{term.docNo}</TableCell>
              <TableCell>{t(`rules.confidences.${term.confidence}`)}</TableCell>
              <TableCell>
                {term.origin === 'rulebook' ? t('parameters.fromRulebook') : t('parameters.fromDistrict')}
              </TableCell>
              <TableCell>{term.note ?? t('common.none')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollTable>
  )
}

function ParameterView({ parameter }: { readonly parameter: ParameterKey }) {
  const t = useText()
  const label = useLabel()
  const session = useSession()
  const parameters = useParameters()
  const definition = parameterDefinition(parameter)
  const own = (parameters.data ?? []).filter((term) => term.key === parameter)
  const newestFirst = [...own].sort((a, b) => b.from.localeCompare(a.from))
  return (
    <Page
      title={label(definition.label)}
      lead={
        <>
          <code>{parameter}</code>
          {definition.help ? <div>{definition.help}</div> : null}
        </>
      }
      over={
        <MuiLink component={Link} to="/parameters">
          {t('parameters.title')}
        </MuiLink>
      }
      actions={
        <>
          {parameters.data ? (
            <StateChip state={reviewParameter(own, parameter, parameterArea(session), localToday()).state} />
          ) : null}
          {session.can.proposeParameters ? (
            <Button component={Link} to={`/parameters/${parameter}/propose`} variant="contained">
              {t('parameters.propose')}
            </Button>
          ) : null}
        </>
      }
    >
      <Section title={t('parameters.history')} flush>
        <QueryState query={parameters} />
        {parameters.data ? <Terms terms={newestFirst} /> : null}
      </Section>
      <Section title={t('parameters.changes')} flush>
        <ChangeTable parameter={parameter} />
      </Section>
      <Section title={t('parameters.usedBy')}>
        {rulesReading(parameter).map((rule) => (
          <Typography key={rule.id}>
            <MuiLink component={Link} to={`/rules/${rule.id}`}>
              {rule.id} {label(rule.title)}
            </MuiLink>
          </Typography>
        ))}
      </Section>
    </Page>
  )
}

/** One parameter: its values by date and place, the changes to it, the rules that read it. */
export default function ParameterPage() {
  const { key = '' } = useParams()
  return isParameterKey(key) ? <ParameterView key={key} parameter={key} /> : <NotFoundState />
}
