import { Alert, Box, Button, TextField } from '@mui/material'
import { localToday } from '@renshe/codes'
import {
  type Evaluation,
  evaluate,
  type FormProblem,
  type FormTexts,
  fillForm,
  formOf,
  type Rule,
  RuleInputError,
  readForm,
  type Snapshot,
} from '@renshe/rules'
import { type FormEvent, useMemo, useState } from 'react'
import { useText } from '../locale/use-text.ts'
import { parameterArea, useSession } from '../session/session.ts'
import { EvaluationView } from './evaluation-view.tsx'
import { SchemaForm } from './schema-form.tsx'

interface TryRuleProps {
  readonly rule: Rule
  readonly snapshot: Snapshot
}

type Outcome = { readonly answer: Evaluation } | { readonly problems: readonly FormProblem[] }

/** Fill in a rule's inputs and see its answer at once, worked out in the browser. */
export function TryRule({ rule, snapshot }: TryRuleProps) {
  const t = useText()
  const session = useSession()
  const fields = useMemo(() => formOf(rule.input), [rule])
  const [texts, setTexts] = useState<FormTexts>({})
  const [on, setOn] = useState(localToday())
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  function answerOf(input: unknown): Outcome {
    try {
      return { answer: evaluate(rule, input, { snapshot, on, area: parameterArea(session) }) }
    } catch (error) {
      if (!(error instanceof RuleInputError)) throw error
      return { problems: [{ path: error.path, message: error.message }] }
    }
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    const { value, problems } = readForm(fields, texts)
    setOutcome(problems.length > 0 ? { problems } : answerOf(value))
  }

  const problems = outcome && 'problems' in outcome ? outcome.problems : []
  const known = new Set(fields.map(({ path }) => path))
  const elsewhere = problems.filter(({ path }) => !known.has(path))
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <SchemaForm fields={fields} texts={texts} problems={problems} onChange={setTexts} />
      {elsewhere.map(({ path, message }) => (
        <Alert key={path + message} severity="error">
          {message}
        </Alert>
      ))}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <TextField
          type="date"
          label={t('rules.on')}
          value={on}
          onChange={(event) => setOn(event.target.value || localToday())}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ minWidth: 240 }}
        />
        <Button type="submit" variant="contained">
          {t('rules.evaluate')}
        </Button>
        <Button
          onClick={() => {
            setTexts(fillForm(fields, rule.example))
            setOutcome(null)
          }}
        >
          {t('rules.example')}
        </Button>
        <Button
          onClick={() => {
            setTexts({})
            setOutcome(null)
          }}
        >
          {t('rules.clear')}
        </Button>
      </Box>
      {outcome && 'answer' in outcome ? <EvaluationView evaluation={outcome.answer} /> : null}
    </Box>
  )
}
