import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
} from '@mui/material'
import type { KeptEvaluation, ResourceMeta, RuleOffer } from '@renshe/kernel'
import {
  type FormProblem,
  type FormTexts,
  fillForm,
  formOf,
  linesOf,
  type Rule,
  readForm,
  ruleById,
  schemaOf,
} from '@renshe/rules'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useMemo, useState } from 'react'
import { useNotify } from 'react-admin'
import { Link } from 'react-router'
import { toApiFailure } from '../api/api-failure.ts'
import { mutateApi } from '../api/call-api.ts'
import { formatMoment } from '../format/format-value.ts'
import { QueryState } from '../layout/query-state.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { EmptyState, failureText } from '../layout/states.tsx'
import { useLabel, useLocale, useText } from '../locale/use-text.ts'
import { useApi } from '../session/use-api.ts'
import { formProblems } from './form-problems.ts'
import { SchemaForm } from './schema-form.tsx'

interface AskProps {
  readonly rule: Rule
  readonly offer: RuleOffer
  readonly onKeep: (input: Readonly<Record<string, unknown>>, reason: string) => Promise<unknown>
  readonly onClose: () => void
}

/** Shows what the record says of the rule's input, takes the rest, and keeps the answer. */
function AskDialog({ rule, offer, onKeep, onClose }: AskProps) {
  const t = useText()
  const label = useLabel()
  const id = useId()
  const fields = useMemo(() => formOf(rule.input), [rule])
  const [texts, setTexts] = useState<FormTexts>(() => fillForm(fields, offer.input))
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<readonly FormProblem[]>([])
  const [error, setError] = useState<unknown>(null)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const read = readForm(fields, texts)
    setProblems(read.problems)
    setError(null)
    if (read.problems.length > 0) return
    try {
      await onKeep(read.value as Readonly<Record<string, unknown>>, reason.trim())
      onClose()
    } catch (thrown) {
      const failure = toApiFailure(thrown)
      setProblems(formProblems(failure, 'input'))
      setError(failure)
    }
  }

  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={id}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={id}>{`${rule.id} ${label(rule.title)}`}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 2 }}>{t('verdict.keepHint')}</DialogContentText>
          {error === null ? null : (
            <Alert severity="error" sx={{ mb: 2 }}>
              {failureText(t, error)}
            </Alert>
          )}
          <SchemaForm fields={fields} texts={texts} problems={problems} onChange={setTexts} />
          <TextField
            fullWidth
            margin="normal"
            label={t('verdict.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" variant="contained">
            {t('verdict.keep')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

function KeptRow({ kept }: { readonly kept: KeptEvaluation }) {
  const t = useText()
  const label = useLabel()
  const locale = useLocale()
  const { evaluation } = kept
  const rule = ruleById(evaluation.rule)
  const lines =
    rule && evaluation.result !== null ? linesOf(schemaOf(rule.result, 'output'), evaluation.result, locale) : []
  return (
    <TableRow>
      <TableCell>
        <MuiLink component={Link} to={`/evaluations/${kept.id}`}>
          {`${evaluation.rule} ${rule ? label(rule.title) : ''}`}
        </MuiLink>
      </TableCell>
      <TableCell>
        {evaluation.status === 'PARAM_MISSING'
          ? t('verdict.missing')
          : lines.map((line) => `${line.label}: ${line.text}`).join(locale === 'zh' ? '；' : '; ')}
      </TableCell>
      <TableCell>{kept.by}</TableCell>
      <TableCell>{formatMoment(kept.at)}</TableCell>
    </TableRow>
  )
}

/** Rules asked about this record: ask one now, and every answer kept so far with a link to its reasons. */
export default function RecordRulesPanel({ resource, id }: { readonly resource: ResourceMeta; readonly id: string }) {
  const t = useText()
  const label = useLabel()
  const notify = useNotify()
  const queries = useQueryClient()
  const rules = useApi('rules.ofRecord', { resource: resource.name, id })
  const [asked, setAsked] = useState<RuleOffer | null>(null)
  const rule = asked ? ruleById(asked.rule) : undefined
  return (
    <Section
      title={t('verdict.title')}
      flush
      actions={
        rules.data?.mayKeep ? (
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            {rules.data.offers.map((offer) => (
              <Button key={offer.rule} size="small" variant="outlined" onClick={() => setAsked(offer)}>
                {t('verdict.ask', { name: label(offer.label) })}
              </Button>
            ))}
          </Box>
        ) : null
      }
    >
      <QueryState query={rules} />
      {rules.data?.kept.length === 0 ? <EmptyState title={t('verdict.empty')} /> : null}
      {rules.data && rules.data.kept.length > 0 ? (
        <ScrollTable label={t('verdict.title')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {[t('rules.name'), t('rules.result'), t('verdict.by'), t('verdict.at')].map((name) => (
                  <TableCell key={name}>{name}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rules.data.kept.map((kept) => (
                <KeptRow key={kept.id} kept={kept} />
              ))}
            </TableBody>
          </Table>
        </ScrollTable>
      ) : null}
      {asked && rule ? (
        <AskDialog
          rule={rule}
          offer={asked}
          onKeep={async (input, reason) => {
            await mutateApi('rules.keep', {
              resource: resource.name,
              id,
              rule: rule.id,
              input,
              ...(reason ? { reason } : {}),
            })
            await queries.invalidateQueries({ queryKey: ['rules.ofRecord'] })
            await queries.invalidateQueries({ queryKey: ['resource.history'] })
            notify(t('verdict.kept'), { type: 'success' })
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </Section>
  )
}
