import {
  Alert,
  Box,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material'
import { type Evaluation, linesOf, parameterText, ruleById, schemaOf, valueText } from '@renshe/rules'
import { Link } from 'react-router'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { useLocale, useText } from '../locale/use-text.ts'
import { useParameterName } from './use-parameters.ts'

/** The lines of a result or an input as a list of names and values. */
export function FactList({ lines }: { readonly lines: ReturnType<typeof linesOf> }) {
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))', gap: 2, m: 0 }}
    >
      {lines.map((line) => (
        <div key={line.path}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {line.label}
          </Typography>
          <Typography component="dd" sx={{ m: 0, fontWeight: 600, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
            {line.text}
          </Typography>
        </div>
      ))}
    </Box>
  )
}

function Missing({ keys }: { readonly keys: readonly string[] }) {
  const t = useText()
  const nameOf = useParameterName()
  return (
    <Alert severity="warning">
      <Typography sx={{ fontWeight: 700 }}>{t('rules.unknown')}</Typography>
      <Box component="ul" sx={{ my: 0.5, pl: 3 }}>
        {keys.map((key) => (
          <li key={key}>
            <MuiLink component={Link} to={`/parameters/${key}`}>
              {nameOf(key)}
            </MuiLink>{' '}
            <code>{key}</code>
          </li>
        ))}
      </Box>
      {t('rules.unknownHint')}
    </Alert>
  )
}

function Steps({ trace }: { readonly trace: Evaluation['trace'] }) {
  const t = useText()
  const locale = useLocale()
  return (
    <ScrollTable label={t('rules.steps')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {[t('rules.step'), t('rules.value'), t('rules.stepSource')].map((name) => (
              <TableCell key={name}>{name}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {trace.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are in order and never change
            <TableRow key={at}>
              <TableCell>
                {step.parameter ? (
                  <MuiLink component={Link} to={`/parameters/${step.parameter}`}>
                    {step.step}
                  </MuiLink>
                ) : (
                  step.step
                )}
                {step.rule ? (
                  <Typography variant="caption" component="div">
                    {t('rules.byRule', { rule: step.rule })}
                  </Typography>
                ) : null}
              </TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>
                {step.parameter
                  ? parameterText(step.parameter, step.value, locale)
                  : valueText(step.value, step.unit, locale)}
              </TableCell>
              <TableCell>
                {step.source}
                {step.from ? `（${t('rules.versionFrom', { from: step.from })}）` : ''}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollTable>
  )
}

/** An answer with its reasons: result or what is missing, notes, and each step with value and source. */
export function EvaluationView({ evaluation }: { readonly evaluation: Evaluation }) {
  const t = useText()
  const locale = useLocale()
  const rule = ruleById(evaluation.rule)
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }} role="status">
      {evaluation.status === 'PARAM_MISSING' ? <Missing keys={evaluation.missing} /> : null}
      {evaluation.result !== null && rule ? (
        <FactList lines={linesOf(schemaOf(rule.result, 'output'), evaluation.result, locale)} />
      ) : null}
      {evaluation.notes.map((note) => (
        <Alert key={`${note.code}${note.message}`} severity="info">
          {note.message}
        </Alert>
      ))}
      <Typography variant="body2" color="text.secondary">
        {t('rules.version')}: {t('rules.versionFrom', { from: evaluation.version })} · {evaluation.on}
      </Typography>
      {evaluation.trace.length > 0 ? <Steps trace={evaluation.trace} /> : null}
    </Box>
  )
}
