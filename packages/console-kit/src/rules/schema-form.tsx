import AddIcon from '@mui/icons-material/Add'
import DeleteIcon from '@mui/icons-material/DeleteOutline'
import { Box, Button, Checkbox, FormControlLabel, IconButton, MenuItem, TextField, Typography } from '@mui/material'
import type { FormField, FormProblem, FormTexts, GroupField, ListField, ValueField } from '@renshe/rules'
import { useState } from 'react'
import { useLocale, useText } from '../locale/use-text.ts'

interface FormProps {
  readonly fields: readonly FormField[]
  readonly texts: FormTexts
  readonly problems: readonly FormProblem[]
  readonly onChange: (texts: FormTexts) => void
}

type FieldProps<F extends FormField> = Omit<FormProps, 'fields'> & { readonly field: F }

const inputTypes: Readonly<Partial<Record<ValueField['input'], string>>> = { date: 'date', month: 'month' }

function useFieldLabel(): (field: FormField) => string {
  const locale = useLocale()
  return (field) => (locale === 'zh' ? field.label : field.labelEn)
}

function PickInput({ field, texts, onChange }: FieldProps<ValueField>) {
  const locale = useLocale()
  const nameOf = useFieldLabel()
  const picked = new Set((texts[field.path] ?? '').split(',').filter(Boolean))
  const toggle = (value: string) => {
    const next = (field.choices ?? [])
      .map((choice) => choice.value)
      .filter((each) => (each === value) !== picked.has(each))
    onChange({ ...texts, [field.path]: next.join(',') })
  }
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <Typography component="legend" variant="body2" color="text.secondary">
        {nameOf(field)}
      </Typography>
      {(field.choices ?? []).map((choice) => (
        <FormControlLabel
          key={choice.value}
          control={<Checkbox checked={picked.has(choice.value)} onChange={() => toggle(choice.value)} />}
          label={choice[locale]}
        />
      ))}
    </Box>
  )
}

function ValueInput(props: FieldProps<ValueField>) {
  const { field, texts, problems, onChange } = props
  const t = useText()
  const locale = useLocale()
  const nameOf = useFieldLabel()
  if (field.input === 'pick') return <PickInput {...props} />
  const problem = problems.find(({ path }) => path === field.path)
  const ending = field.input === 'yuan' ? `（${t('rules.yuan')}）` : field.input === 'percent' ? '（%）' : ''
  const options =
    field.input === 'flag'
      ? [
          { value: 'true', text: t('rules.yes') },
          { value: 'false', text: t('rules.no') },
        ]
      : field.choices?.map((choice) => ({ value: choice.value, text: choice[locale] }))
  const type = inputTypes[field.input]
  return (
    <TextField
      fullWidth
      label={`${nameOf(field)}${ending}`}
      required={field.required && field.nullable !== true}
      value={texts[field.path] ?? ''}
      error={problem !== undefined}
      helperText={problem?.message ?? (field.input === 'lines' ? t('rules.lines') : undefined)}
      onChange={(event) => onChange({ ...texts, [field.path]: event.target.value })}
      select={options !== undefined}
      multiline={field.input === 'lines'}
      {...(type ? { type, slotProps: { inputLabel: { shrink: true } } } : {})}
    >
      {options
        ? [
            <MenuItem key="" value="">
              {t('rules.unset')}
            </MenuItem>,
            ...options.map((option) => (
              <MenuItem key={option.value} value={option.value}>
                {option.text}
              </MenuItem>
            )),
          ]
        : null}
    </TextField>
  )
}

const gridOf = { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))', gap: 2 }

function GroupInput({ field, ...rest }: FieldProps<GroupField>) {
  const nameOf = useFieldLabel()
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, m: 0, gridColumn: '1 / -1' }}
    >
      <Typography component="legend" variant="body2" sx={{ px: 0.5, fontWeight: 700 }}>
        {nameOf(field)}
      </Typography>
      <Box sx={gridOf}>
        {field.fields.map((part) => (
          <AnyInput key={part.path} field={part} {...rest} />
        ))}
      </Box>
    </Box>
  )
}

/** Entries that somebody has begun; at least the one being added. */
function beginnings(field: ListField, texts: FormTexts): number {
  const prefix = field.path === '' ? '' : `${field.path}.`
  const places = Object.keys(texts)
    .filter((path) => path.startsWith(prefix) && texts[path])
    .map((path) => Number(path.slice(prefix.length).split('.')[0]))
  return Math.max(0, ...places.filter(Number.isInteger).map((at) => at + 1))
}

function ListInput({ field, texts, problems, onChange }: FieldProps<ListField>) {
  const t = useText()
  const nameOf = useFieldLabel()
  const [extra, setExtra] = useState(0)
  const shown = Math.max(beginnings(field, texts), extra, field.required ? 1 : 0)
  const remove = (at: number) => {
    const prefix = `${field.entry(at).path}`
    onChange(
      Object.fromEntries(Object.entries(texts).filter(([path]) => path !== prefix && !path.startsWith(`${prefix}.`))),
    )
    setExtra(0)
  }
  return (
    <Box sx={{ gridColumn: '1 / -1', display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      {field.label ? (
        <Typography variant="body2" sx={{ fontWeight: 700 }}>
          {nameOf(field)}
        </Typography>
      ) : null}
      {Array.from({ length: shown }, (_, at) => field.entry(at)).map((entry, at) => (
        <Box key={entry.path} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <AnyInput field={entry} texts={texts} problems={problems} onChange={onChange} />
          </Box>
          <IconButton aria-label={t('rules.removeEntry', { name: nameOf(entry) })} onClick={() => remove(at)}>
            <DeleteIcon />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<AddIcon />} onClick={() => setExtra(shown + 1)} sx={{ alignSelf: 'flex-start' }}>
        {t('rules.addEntry')}
      </Button>
    </Box>
  )
}

function AnyInput({ field, ...rest }: FieldProps<FormField>) {
  if (field.kind === 'value') return <ValueInput field={field} {...rest} />
  return field.kind === 'group' ? <GroupInput field={field} {...rest} /> : <ListInput field={field} {...rest} />
}

/** A form made from a schema, for a rule's input or a parameter's value; texts are kept by path. */
export function SchemaForm({ fields, ...rest }: FormProps) {
  return (
    <Box sx={gridOf}>
      {fields.map((field) => (
        <AnyInput key={field.path} field={field} {...rest} />
      ))}
    </Box>
  )
}
