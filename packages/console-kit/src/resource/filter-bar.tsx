import { Button, MenuItem, Stack, TextField } from '@mui/material'
import type { Field, ListFilter, ResourceMeta } from '@renshe/kernel'
import { type FormEvent, useState } from 'react'
import { useFieldOptions } from '../fields/use-field-options.ts'
import { useLabel, useText } from '../locale/use-text.ts'

type Value = ListFilter[string]

interface FilterBarProps {
  readonly resource: ResourceMeta
  readonly filter: ListFilter
  readonly q: string
  readonly onApply: (filter: ListFilter, q: string) => void
}

const range = (value: Value | undefined) => (typeof value === 'object' && !Array.isArray(value) ? value : {})

/** One field's filter: choices and areas from a list, dates as a range, everything else as text. */
function FieldFilter({
  name,
  field,
  value,
  onChange,
}: {
  readonly name: string
  readonly field: Field
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
}) {
  const t = useText()
  const label = useLabel()
  const title = label(field.label)
  const options = useFieldOptions(field)
  if (field.kind === 'date' || field.kind === 'datetime') {
    const edge = (side: 'from' | 'to', text: string) => (
      <TextField
        key={side}
        type="date"
        size="small"
        label={text}
        value={String(range(value)[side] ?? '')}
        onChange={(event) => onChange({ ...range(value), [side]: event.target.value || undefined })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    )
    return (
      <>
        {edge('from', t('list.rangeFrom', { name: title }))}
        {edge('to', t('list.rangeTo', { name: title }))}
      </>
    )
  }
  return (
    <TextField
      key={name}
      size="small"
      label={title}
      value={value === undefined ? '' : String(value)}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      select={options !== null}
      helperText={field.kind === 'person-id' ? t('list.exactId') : undefined}
      sx={{ minWidth: 140 }}
    >
      {options === null
        ? null
        : [
            <MenuItem key="" value="">
              {t('common.all')}
            </MenuItem>,
            ...options.map((option) => (
              <MenuItem key={option.value} value={option.value}>
                {option.text}
              </MenuItem>
            )),
          ]}
    </TextField>
  )
}

/** Search and filters of a list; they act when applied, so that typing does not ask the server at each letter. */
export function FilterBar({ resource, filter, q, onApply }: FilterBarProps) {
  const t = useText()
  const label = useLabel()
  const [draft, setDraft] = useState<ListFilter>(filter)
  const [text, setText] = useState(q)
  const fields = Object.entries(resource.fields).filter(([, field]) => field.filter)
  const set = (name: string, value: Value | undefined) => {
    const { [name]: _, ...rest } = draft
    const empty =
      value === undefined ||
      (typeof value === 'object' && !Array.isArray(value) && value.from === undefined && value.to === undefined)
    setDraft(empty ? rest : { ...rest, [name]: value })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onApply(draft, text)
  }
  return (
    <Stack
      component="form"
      direction="row"
      onSubmit={submit}
      sx={{ gap: 1.5, flexWrap: 'wrap', p: 2, alignItems: 'flex-start' }}
    >
      <TextField
        size="small"
        type="search"
        label={t('list.search', { name: label(resource.label) })}
        value={text}
        onChange={(event) => setText(event.target.value)}
        sx={{ minWidth: 220 }}
      />
      {fields.map(([name, field]) => (
        <FieldFilter key={name} name={name} field={field} value={draft[name]} onChange={(value) => set(name, value)} />
      ))}
      <Button type="submit" variant="contained">
        {t('list.searchPlain')}
      </Button>
      <Button
        onClick={() => {
          setDraft({})
          setText('')
          onApply({}, '')
        }}
      >
        {t('list.clearAll')}
      </Button>
    </Stack>
  )
}
