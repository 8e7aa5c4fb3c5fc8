import { Alert, Box, Chip, Link as MuiLink, Typography } from '@mui/material'
import { localToday } from '@renshe/codes'
import { parametersOf, parameterText, type Rule, ruleById, type Snapshot } from '@renshe/rules'
import { Link, useParams } from 'react-router'
import { Page } from '../layout/page.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { Section } from '../layout/section.tsx'
import { NotFoundState } from '../layout/states.tsx'
import { useLabel, useLocale, useText } from '../locale/use-text.ts'
import { parameterArea, useSession } from '../session/session.ts'
import { TryRule } from './try-rule.tsx'
import { useParameterName, useParameters } from './use-parameters.ts'

function Facts({ rule }: { readonly rule: Rule }) {
  const t = useText()
  const label = useLabel()
  const versions = rule.versions.map(({ from, to, source }) => {
    const span = to ? t('rules.versionTo', { from, to }) : t('rules.versionFrom', { from })
    return source ? `${span}（${source}）` : span
  })
  const facts = [
    [t('rules.source'), rule.source],
    [t('rules.confidence'), t(`rules.confidences.${rule.confidence}`)],
    [t('rules.decisive'), label(rule.decisive.label)],
    [t('rules.versions'), versions.join('；')],
  ] as const
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))', gap: 2, m: 0 }}
    >
      {facts.map(([name, text]) => (
        <div key={name}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {name}
          </Typography>
          <Typography component="dd" sx={{ m: 0 }}>
            {text}
          </Typography>
        </div>
      ))}
    </Box>
  )
}

function Parameters({ rule, snapshot }: { readonly rule: Rule; readonly snapshot: Snapshot }) {
  const t = useText()
  const locale = useLocale()
  const session = useSession()
  const nameOf = useParameterName()
  return (
    <Box component="ul" sx={{ m: 0, pl: 3 }}>
      {[...parametersOf(rule)].map((key) => {
        const found = snapshot.find(key, parameterArea(session), localToday())
        return (
          <li key={key}>
            <MuiLink component={Link} to={`/parameters/${key}`}>
              {nameOf(key)}
            </MuiLink>
            {': '}
            {found ? (
              parameterText(key, found.value, locale)
            ) : (
              <Chip size="small" color="warning" variant="outlined" label={t('rules.parameterMissing')} />
            )}
          </li>
        )
      })}
    </Box>
  )
}

function RuleView({ rule }: { readonly rule: Rule }) {
  const t = useText()
  const label = useLabel()
  const parameters = useParameters()
  return (
    <Page
      title={`${rule.id} ${label(rule.title)}`}
      lead={label(rule.plain)}
      over={
        <MuiLink component={Link} to="/rules">
          {t('rules.title')}
        </MuiLink>
      }
    >
      {rule.confidence === 'D' ? (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('rules.design')}
        </Alert>
      ) : null}
      <Section title={t('rules.source')}>
        <Facts rule={rule} />
      </Section>
      <QueryState query={parameters} />
      {parameters.snapshot ? (
        <>
          {parametersOf(rule).size > 0 ? (
            <Section title={t('rules.parameters')}>
              <Parameters rule={rule} snapshot={parameters.snapshot} />
            </Section>
          ) : null}
          <Section title={t('rules.try')} hint={t('rules.tryHint')}>
            <TryRule rule={rule} snapshot={parameters.snapshot} />
          </Section>
        </>
      ) : null}
    </Page>
  )
}

/** One rule: what it decides, where it comes from, and a place to try it. */
export default function RulePage() {
  const { id = '' } = useParams()
  const rule = ruleById(id)
  return rule ? <RuleView key={rule.id} rule={rule} /> : <NotFoundState />
}
