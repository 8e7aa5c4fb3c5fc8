import { Alert, Link as MuiLink } from '@mui/material'
import type { KeptEvaluation } from '@renshe/kernel'
import { linesOf, ruleById, schemaOf } from '@renshe/rules'
import { Link, useParams } from 'react-router'
import { formatMoment } from '../format/format-value.ts'
import { Page } from '../layout/page.tsx'
import { Section } from '../layout/section.tsx'
import { FailureState, LoadingState } from '../layout/states.tsx'
import { useLabel, useLocale, useText } from '../locale/use-text.ts'
import { useApi } from '../session/use-api.ts'
import { EvaluationView, FactList } from './evaluation-view.tsx'

function KeptView({ kept }: { readonly kept: KeptEvaluation }) {
  const t = useText()
  const label = useLabel()
  const locale = useLocale()
  const rule = ruleById(kept.evaluation.rule)
  return (
    <Page
      title={t('verdict.page', { rule: `${kept.evaluation.rule} ${rule ? label(rule.title) : ''}` })}
      lead={`${t('verdict.by')}: ${kept.by} · ${t('verdict.at')}: ${formatMoment(kept.at)}`}
      over={
        <MuiLink component={Link} to={`/${kept.resource}/${kept.recordId}`}>
          {t('verdict.record')}
        </MuiLink>
      }
    >
      <Alert severity="info" sx={{ mb: 2 }}>
        {t('verdict.frozen')}
        {kept.reason ? ` ${kept.reason}` : ''}
      </Alert>
      <Section title={t('rules.result')}>
        <EvaluationView evaluation={kept.evaluation} />
      </Section>
      {rule ? (
        <Section title={t('verdict.input')}>
          <FactList lines={linesOf(schemaOf(rule.input), kept.input, locale)} />
        </Section>
      ) : null}
    </Page>
  )
}

/** An answer about a case as it was given that day. */
export default function EvaluationPage() {
  const { id = '' } = useParams()
  const kept = useApi('rules.kept', { id })
  if (kept.isPending) return <LoadingState />
  if (kept.error || !kept.data) return <FailureState error={kept.error} onRetry={kept.refetch} />
  return <KeptView kept={kept.data} />
}
