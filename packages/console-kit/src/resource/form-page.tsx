import { Alert, Box, Button, Paper, Stack, TextField } from '@mui/material'
import { maskedKinds, type RecordRow, type ResourceMeta } from '@renshe/kernel'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useNotify } from 'react-admin'
import { useNavigate, useParams } from 'react-router'
import { ApiFailure } from '../api/api-failure.ts'
import { mutateApi, newKey } from '../api/call-api.ts'
import { FieldInput } from '../fields/field-input.tsx'
import { readInput, startInput } from '../fields/read-input.ts'
import { Page } from '../layout/page.tsx'
import { FailureState, failureText, LoadingState, NoPermissionState } from '../layout/states.tsx'
import { useLabel, useText } from '../locale/use-text.ts'
import { findResource, mayDo, useSession } from '../session/session.ts'
import { useApi } from '../session/use-api.ts'

type Problems = Readonly<Record<string, string>>

function RecordForm({
  resource,
  row,
  reload,
}: {
  readonly resource: ResourceMeta
  readonly row: RecordRow | null
  readonly reload: () => void
}) {
  const t = useText()
  const label = useLabel()
  const notify = useNotify()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const fields = Object.entries(resource.fields).filter(([, field]) => !field.readOnly)
  const hidden = (name: string) =>
    row !== null && maskedKinds.has(resource.fields[name]?.kind ?? 'text') && row[name] !== null
  const start = Object.fromEntries(
    fields.map(([name, field]) => [name, row && !hidden(name) ? startInput(field, row[name]) : '']),
  )
  const [values, setValues] = useState<Readonly<Record<string, string>>>(start)
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<Problems>({})
  const [failure, setFailure] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  // One key for one filled-in form: pressing twice, or again after a lost answer, saves once.
  const [key] = useState(newKey)

  async function save(data: Readonly<Record<string, unknown>>): Promise<void> {
    setBusy(true)
    try {
      const saved = row
        ? await mutateApi('resource.update', {
            resource: resource.name,
            id: row.id,
            version: row.version,
            data,
            reason: reason.trim(),
            key,
          })
        : await mutateApi('resource.create', { resource: resource.name, data, key })
      await queries.invalidateQueries()
      notify(t(row ? 'record.updated' : 'record.created'), { type: 'success' })
      navigate(`/${resource.name}/${saved.id}`)
    } catch (error) {
      setFailure(error)
      if (error instanceof ApiFailure)
        setProblems(Object.fromEntries(error.fields.map((field) => [field.path, field.message])))
      setBusy(false)
    }
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    const found: Record<string, string> = {}
    const data: Record<string, unknown> = {}
    for (const [name, field] of fields) {
      if (row && values[name] === start[name]) continue
      const read = readInput(t, label(field.label), field, values[name] ?? '')
      if (read.ok) data[name] = read.value
      else found[name] = read.problem
    }
    if (row && reason.trim().length < 2) found.reason = t('common.reasonRequired')
    setProblems(found)
    setFailure(
      Object.keys(found).length > 0
        ? new Error(t('record.invalid'))
        : row && Object.keys(data).length === 0
          ? new Error(t('record.noChange'))
          : null,
    )
    if (Object.keys(found).length === 0 && (!row || Object.keys(data).length > 0)) void save(data)
  }

  const conflict = failure instanceof ApiFailure && failure.code === 'CONFLICT' && row !== null
  return (
    <Page title={t(row ? 'record.editTitle' : 'record.createTitle', { name: label(resource.label) })}>
      <Paper variant="outlined" component="form" onSubmit={submit} noValidate sx={{ p: 2.5 }}>
        {failure === null ? null : (
          <Alert
            severity="error"
            sx={{ mb: 2 }}
            action={
              conflict ? (
                <Button color="inherit" onClick={reload}>
                  {t('record.conflictReload')}
                </Button>
              ) : undefined
            }
          >
            {failure instanceof ApiFailure ? failureText(t, failure) : (failure as Error).message}
          </Alert>
        )}
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))', gap: 2 }}>
          {fields.map(([name, field]) => (
            <FieldInput
              key={name}
              field={{ ...field, required: field.required && !hidden(name) }}
              value={values[name] ?? ''}
              error={problems[name]}
              help={
                hidden(name)
                  ? `${t('record.maskedNow', { value: String(row?.[name]) })}，${t('record.maskedKeep')}`
                  : undefined
              }
              onChange={(value) => setValues({ ...values, [name]: value })}
            />
          ))}
        </Box>
        {row ? (
          <TextField
            fullWidth
            required
            label={t('record.editReason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={problems.reason !== undefined}
            helperText={problems.reason ?? t('record.editReasonHelp')}
            sx={{ mt: 2 }}
          />
        ) : null}
        <Stack direction="row" sx={{ gap: 1, mt: 2.5 }}>
          <Button type="submit" variant="contained" disabled={busy}>
            {busy ? t('action.saving') : t('action.save')}
          </Button>
          <Button onClick={() => navigate(-1)}>{t('action.cancel')}</Button>
        </Stack>
      </Paper>
    </Page>
  )
}

function EditForm({ resource, id }: { readonly resource: ResourceMeta; readonly id: string }) {
  const record = useApi('resource.get', { resource: resource.name, id })
  const [loaded, setLoaded] = useState(0)
  if (record.isPending) return <LoadingState />
  if (record.error || !record.data) return <FailureState error={record.error} onRetry={record.refetch} />
  const reload = async () => {
    await record.refetch()
    setLoaded(loaded + 1)
  }
  return <RecordForm key={`${record.data.version}-${loaded}`} resource={resource} row={record.data} reload={reload} />
}

/** Opens a new record, or corrects one with a reason. */
export default function FormPage() {
  const session = useSession()
  const { resource: name, id } = useParams()
  const resource = findResource(session, name)
  if (!resource || !mayDo(resource, id ? 'update' : 'create')) return <NoPermissionState />
  return id ? (
    <EditForm resource={resource} id={id} />
  ) : (
    <RecordForm resource={resource} row={null} reload={() => undefined} />
  )
}
