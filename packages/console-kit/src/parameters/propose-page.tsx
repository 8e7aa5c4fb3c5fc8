import { Alert, Box, Button, MenuItem, Link as MuiLink, TextField } from '@mui/material'
import { addDays, localToday, minhangUnits } from '@renshe/codes'
import type { ParameterImpact } from '@renshe/kernel'
import {
  confidences,
  type FormProblem,
  type FormTexts,
  fillForm,
  formOf,
  isParameterKey,
  type ParameterKey,
  type ParameterValue,
  parameterDefinition,
  readForm,
  reviewParameter,
} from '@renshe/rules'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useNotify } from 'react-admin'
import { Link, useNavigate, useParams } from 'react-router'
import { toApiFailure } from '../api/api-failure.ts'
import type { NewTerm } from '../api/api-procedures.ts'
import { mutateApi, newKey, queryApi } from '../api/call-api.ts'
import { Page } from '../layout/page.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { Section } from '../layout/section.tsx'
import { failureText, NotFoundState } from '../layout/states.tsx'
import { useLabel, useText } from '../locale/use-text.ts'
import { formProblems } from '../rules/form-problems.ts'
import { SchemaForm } from '../rules/schema-form.tsx'
import { useParameters } from '../rules/use-parameters.ts'
import { parameterArea, useSession } from '../session/session.ts'
import { ImpactView } from './impact-view.tsx'
import { useLocalityName } from './locality-name.ts'

interface About {
  readonly locality: string
  readonly from: string
  readonly to: string
  readonly docNo: string
  readonly confidence: string
  readonly note: string
}

interface ProposeFormProps {
  readonly parameter: ParameterKey
  /** Value on file to start from. */
  readonly start: ParameterValue | undefined
}

function ProposeForm({ parameter, start }: ProposeFormProps) {
  const t = useText()
  const notify = useNotify()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const placeOf = useLocalityName()
  const fields = formOf(parameterDefinition(parameter).schema)
  const [texts, setTexts] = useState<FormTexts>(() => fillForm(fields, start?.value))
  const [about, setAbout] = useState<About>({
    locality: start?.locality ?? '310112',
    from: addDays(localToday(), 1),
    to: '',
    docNo: '',
    confidence: 'H',
    note: '',
  })
  const [problems, setProblems] = useState<readonly FormProblem[]>([])
  const [error, setError] = useState<unknown>(null)
  const [checked, setChecked] = useState<{ readonly term: NewTerm; readonly impact: ParameterImpact } | null>(null)
  const [key] = useState(newKey)

  const edit = (change: Partial<About>) => {
    setAbout({ ...about, ...change })
    setChecked(null)
  }
  const refuse = (thrown: unknown) => {
    const failure = toApiFailure(thrown)
    setProblems(formProblems(failure, 'value'))
    setError(failure)
  }

  async function check(event: FormEvent): Promise<void> {
    event.preventDefault()
    const read = readForm(fields, texts)
    setProblems(read.problems)
    setError(null)
    if (read.problems.length > 0) return
    const { note, to, ...rest } = about
    const term = {
      ...rest,
      parameter,
      value: read.value,
      to: to || null,
      ...(note.trim() ? { note: note.trim() } : {}),
    }
    try {
      setChecked({ term, impact: await queryApi('parameters.impact', term) })
    } catch (thrown) {
      refuse(thrown)
    }
  }

  async function submit(term: NewTerm): Promise<void> {
    try {
      await mutateApi('parameters.propose', { ...term, key })
      await queries.invalidateQueries({ predicate: (query) => String(query.queryKey[0]).startsWith('parameters.') })
      notify(t('parameters.submitted'), { type: 'success' })
      navigate(`/parameters/${parameter}`)
    } catch (thrown) {
      refuse(thrown)
    }
  }

  const problemOf = (name: string) => problems.find(({ path }) => path === name)?.message
  const text = (name: keyof About, label: string, options: { readonly type?: string; readonly help?: string } = {}) => (
    <TextField
      label={label}
      required={name === 'from' || name === 'docNo'}
      value={about[name]}
      error={problemOf(name) !== undefined}
      helperText={problemOf(name) ?? options.help}
      onChange={(event) => edit({ [name]: event.target.value })}
      {...(options.type ? { type: options.type, slotProps: { inputLabel: { shrink: true } } } : {})}
    />
  )
  const select = (name: keyof About, label: string, options: readonly (readonly [string, ReactNode])[]) => (
    <TextField select label={label} value={about[name]} onChange={(event) => edit({ [name]: event.target.value })}>
      {options.map(([value, shown]) => (
        <MenuItem key={value} value={value}>
          {shown}
        </MenuItem>
      ))}
    </TextField>
  )
  const places = ['310112', ...minhangUnits.map((unit) => unit.code), '310000', 'CN']
  return (
    <>
      <Section title={t('parameters.value')}>
        <Box component="form" onSubmit={check} noValidate sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          {error === null ? null : <Alert severity="error">{failureText(t, error)}</Alert>}
          <SchemaForm
            fields={fields}
            texts={texts}
            problems={problems}
            onChange={(next) => {
              setTexts(next)
              setChecked(null)
            }}
          />
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))' }}>
            {text('docNo', t('parameters.docNo'))}
            {text('from', t('parameters.from'), { type: 'date' })}
            {text('to', t('parameters.to'), { type: 'date', help: t('parameters.toHint') })}
            {select(
              'locality',
              t('parameters.locality'),
              places.map((code) => [code, placeOf(code)]),
            )}
            {select(
              'confidence',
              t('rules.confidence'),
              confidences.map((entry) => [entry, t(`rules.confidences.${entry}`)]),
            )}
            {text('note', t('parameters.note'))}
          </Box>
          <Button type="submit" variant={checked ? 'outlined' : 'contained'} sx={{ alignSelf: 'flex-start' }}>
            {t('parameters.showImpact')}
          </Button>
        </Box>
      </Section>
      {checked ? (
        <Section title={t('parameters.impact')}>
          <ImpactView impact={checked.impact} />
          <Button variant="contained" sx={{ mt: 2 }} onClick={() => submit(checked.term)}>
            {t('parameters.submit')}
          </Button>
        </Section>
      ) : null}
    </>
  )
}

/** The value to start from: the one in force, else the newest on file, for a change often touches one part of it. */
function startOf(values: readonly ParameterValue[], parameter: ParameterKey, area: string): ParameterValue | undefined {
  const { current } = reviewParameter(values, parameter, area, localToday())
  const newest = values.filter(({ key }) => key === parameter).toSorted((a, b) => b.from.localeCompare(a.from))[0]
  return current ?? newest
}

function ProposeView({ parameter }: { readonly parameter: ParameterKey }) {
  const t = useText()
  const label = useLabel()
  const session = useSession()
  const parameters = useParameters()
  const { help, label: name } = parameterDefinition(parameter)
  return (
    <Page
      title={t('parameters.proposeTitle', { name: label(name) })}
      lead={help}
      over={
        <MuiLink component={Link} to={`/parameters/${parameter}`}>
          {label(name)}
        </MuiLink>
      }
    >
      <QueryState query={parameters} />
      {parameters.snapshot ? (
        <ProposeForm
          parameter={parameter}
          start={startOf(parameters.snapshot.values, parameter, parameterArea(session))}
        />
      ) : null}
    </Page>
  )
}

/** Proposes a value: the value, its document and dates, then what it touches, and only then the submission. */
export default function ProposePage() {
  const { key = '' } = useParams()
  return isParameterKey(key) ? <ProposeView key={key} parameter={key} /> : <NotFoundState />
}
