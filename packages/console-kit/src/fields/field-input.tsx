import { MenuItem, TextField } from '@mui/material'
import type { Field } from '@renshe/kernel'
import { useLabel, useText } from '../locale/use-text.ts'
import { useFieldOptions } from './use-field-options.ts'

interface FieldInputProps {
  readonly field: Field
  readonly value: string
  readonly error: string | undefined
  readonly help?: string | undefined
  readonly onChange: (value: string) => void
}

const inputTypes: Partial<Record<Field['kind'], string>> = { date: 'date', datetime: 'datetime-local', phone: 'tel' }

/** The input of one field, by its kind; values are text until the form is read. */
export function FieldInput({ field, value, error, help, onChange }: FieldInputProps) {
  const t = useText()
  const label = useLabel()
  const options = useFieldOptions(field)
  const type = inputTypes[field.kind]
  const known = options === null || value === '' || options.some((option) => option.value === value)
  return (
    <TextField
      fullWidth
      required={field.required}
      label={label(field.label) + (field.kind === 'fen' ? '（元）' : '')}
      value={value}
      error={error !== undefined}
      helperText={error ?? help ?? (field.help ? label(field.help) : undefined)}
      onChange={(event) => onChange(event.target.value)}
      select={options !== null}
      multiline={field.kind === 'long-text'}
      {...(type ? { type, slotProps: { inputLabel: { shrink: true } } } : {})}
    >
      {options === null
        ? null
        : [
            <MenuItem key="" value="">
              {t('common.none')}
            </MenuItem>,
            ...(known
              ? []
              : [
                  <MenuItem key={value} value={value}>
                    {value}
                  </MenuItem>,
                ]),
            ...options.map((option) => (
              <MenuItem key={option.value} value={option.value}>
                {option.text}
              </MenuItem>
            )),
          ]}
    </TextField>
  )
}
