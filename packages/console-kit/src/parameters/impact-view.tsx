import { Alert, Box, Link as MuiLink, Typography } from '@mui/material'
import type { ParameterImpact } from '@renshe/kernel'
import { Link } from 'react-router'
import { useLabel, useText } from '../locale/use-text.ts'

/** What a change reaches: rules, open cases, answers already kept, and what is unusual about it. */
export function ImpactView({ impact }: { readonly impact: ParameterImpact }) {
  const t = useText()
  const label = useLabel()
  const open = impact.cases.filter((entry) => entry.open > 0)
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
      {impact.warnings.map((warning) => (
        <Alert key={warning.code} severity="warning">
          {warning.message}
        </Alert>
      ))}
      <Typography sx={{ fontWeight: 700 }}>{t('parameters.impactRules', { count: impact.rules.length })}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {impact.rules.map((rule) => (
          <li key={rule.id}>
            <MuiLink component={Link} to={`/rules/${rule.id}`}>
              {rule.id} {label(rule.title)}
            </MuiLink>
          </li>
        ))}
      </Box>
      {open.length === 0 ? <Typography>{t('parameters.impactNone')}</Typography> : null}
      {open.map((entry) => (
        <Typography key={entry.resource + entry.rule}>
          {t('parameters.impactCases', { resource: label(entry.label), rule: entry.rule, count: entry.open })}
        </Typography>
      ))}
      {impact.keptEvaluations > 0 ? (
        <Typography>{t('parameters.impactKept', { count: impact.keptEvaluations })}</Typography>
      ) : null}
    </Box>
  )
}
