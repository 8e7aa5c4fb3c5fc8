import { Alert, Box, Button, MenuItem, Link as MuiLink, TextField, Typography } from '@mui/material'
import { localToday } from '@renshe/codes'
import type { SimulationChoice } from '@renshe/kernel'
import {
  type FormProblem,
  type FormTexts,
  fillForm,
  formOf,
  isParameterKey,
  parameterDefinitions,
  readForm,
  type Snapshot,
} from '@renshe/rules'
import { type FormEvent, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { toApiFailure } from '../api/api-failure.ts'
import { mutateApi } from '../api/call-api.ts'
import { Page } from '../layout/page.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { Section } from '../layout/section.tsx'
import { EmptyState, failureText } from '../layout/states.tsx'
import { useLabel, useText } from '../locale/use-text.ts'
import { formProblems } from '../rules/form-problems.ts'
import { SchemaForm } from '../rules/schema-form.tsx'
import { useParameters } from '../rules/use-parameters.ts'
import { parameterArea, useSession } from '../session/session.ts'
import { useApi } from '../session/use-api.ts'

const thisYear = Number(localToday().slice(0, 4))

interface StartFormProps {
  readonly choice: SimulationChoice
  readonly snapshot: Snapshot
}

function StartForm({ choice, snapshot }: StartFormProps) {
  const t = useText()
  const label = useLabel()
  const session = useSession()
  const navigate = useNavigate()
  const parameter = isParameterKey(choice.parameter) ? choice.parameter : undefined
  const fields = parameter ? formOf(parameterDefinitions[parameter].schema) : []
  const inForce = (year: number) =>
    parameter ? snapshot.find(parameter, parameterArea(session), `${year}-01-01`)?.value : undefined
  const known = Array.from({ length: 8 }, (_, at) => thisYear + 1 - at).filter((year) => inForce(year) !== undefined)
  const [year, setYear] = useState(String(thisYear + 1))
  const [compare, setCompare] = useState('')
  const [texts, setTexts] = useState<FormTexts>({})
  const [problems, setProblems] = useState<readonly FormProblem[]>([])
  const [error, setError] = useState<unknown>(null)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const read = readForm(fields, texts)
    setProblems(read.problems)
    setError(null)
    if (read.problems.length > 0) return
    try {
      const run = await mutateApi('simulations.start', {
        simulation: choice.id,
        year: Number(year),
        value: read.value,
        compareYear: compare === '' ? null : Number(compare),
      })
      navigate(`/simulations/${run.id}`)
    } catch (thrown) {
      const failure = toApiFailure(thrown)
      setProblems(formProblems(failure, 'value'))
      setError(failure)
    }
  }

  return (
    <Section title={label(choice.label)} hint={label(choice.plain)}>
      <Box component="form" onSubmit={submit} noValidate sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        {error === null ? null : <Alert severity="error">{failureText(t, error)}</Alert>}
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
          <TextField
            required
            label={t('simulation.year')}
            value={year}
            error={problems.some(({ path }) => path === 'year')}
            helperText={problems.find(({ path }) => path === 'year')?.message}
            onChange={(event) => setYear(event.target.value)}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          />
          <TextField
            select
            label={t('simulation.compare')}
            value={compare}
            onChange={(event) => setCompare(event.target.value)}
            sx={{ minWidth: 220 }}
          >
            <MenuItem value="">{t('simulation.compareNone')}</MenuItem>
            {known.map((entry) => (
              <MenuItem key={entry} value={String(entry)}>
                {entry}
              </MenuItem>
            ))}
          </TextField>
        </Box>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Typography sx={{ fontWeight: 700 }}>{t('simulation.scheme')}</Typography>
          {known.map((entry) => (
            <Button key={entry} size="small" onClick={() => setTexts(fillForm(fields, inForce(entry)))}>
              {t('simulation.fill', { year: entry })}
            </Button>
          ))}
        </Box>
        <SchemaForm fields={fields} texts={texts} problems={problems} onChange={setTexts} />
        <Button type="submit" variant="contained" sx={{ alignSelf: 'flex-start' }}>
          {t('simulation.run')}
        </Button>
      </Box>
    </Section>
  )
}

/** Starts a simulation: which one, for which year, the proposed value, and what it is held against. */
export default function StartSimulationPage() {
  const t = useText()
  const label = useLabel()
  const choices = useApi('simulations.choices', undefined)
  const parameters = useParameters()
  const [picked, setPicked] = useState('')
  const choice = choices.data?.find((entry) => entry.id === picked) ?? choices.data?.[0]
  return (
    <Page
      title={t('simulation.start')}
      lead={t('simulation.note')}
      over={
        <MuiLink component={Link} to="/simulations">
          {t('simulation.title')}
        </MuiLink>
      }
    >
      <QueryState query={choices} />
      {choices.data?.length === 0 ? <EmptyState /> : null}
      {choices.data && choices.data.length > 1 ? (
        <TextField
          select
          label={t('simulation.which')}
          value={choice?.id ?? ''}
          onChange={(event) => setPicked(event.target.value)}
          sx={{ mb: 2, minWidth: 280 }}
        >
          {choices.data.map((entry) => (
            <MenuItem key={entry.id} value={entry.id}>
              {label(entry.label)}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      {choice && parameters.snapshot ? (
        <StartForm key={choice.id} choice={choice} snapshot={parameters.snapshot} />
      ) : null}
    </Page>
  )
}
