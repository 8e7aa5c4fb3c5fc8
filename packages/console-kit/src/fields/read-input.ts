import { checkCitizenId, checkCreditCode, checkPhone, yuanToFen } from '@renshe/codes'
import type { Field } from '@renshe/kernel'
import type { Text } from '../locale/use-text.ts'

export type ReadInput =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string }

const good = (value: unknown): ReadInput => ({ ok: true, value })
const wrong = (problem: string): ReadInput => ({ ok: false, problem })

/** What the server wants for what was typed, or why it cannot be; the server checks again. */
export function readInput(t: Text, name: string, field: Field, raw: string): ReadInput {
  const text = raw.trim()
  if (text === '') return field.required ? wrong(t('check.required', { name })) : good(null)
  switch (field.kind) {
    case 'integer':
      return /^-?\d+$/.test(text) ? good(Number(text)) : wrong(t('check.integer'))
    case 'decimal':
      return Number.isFinite(Number(text)) ? good(Number(text)) : wrong(t('check.number'))
    case 'fen':
      return /^\d{1,13}(\.\d{1,2})?$/.test(text) ? good(yuanToFen(text)) : wrong(t('check.money'))
    case 'boolean':
      return good(text === 'true')
    case 'datetime':
      // What was typed is Shanghai time wherever the browser is (G-CMP-05).
      return good(`${text.length === 16 ? `${text}:00` : text}+08:00`)
    case 'person-id': {
      const checked = checkCitizenId(text)
      return checked.valid ? good(checked.number) : wrong(t(`check.id${checked.code}`))
    }
    case 'credit-code': {
      const checked = checkCreditCode(text)
      return checked.valid ? good(checked.code) : wrong(t(`check.credit${checked.error}`))
    }
    case 'phone':
      return checkPhone(text).valid ? good(text) : wrong(t('check.phone'))
    default:
      return good(text)
  }
}

/** How a stored value starts in its input; masked kinds start empty and mean "unchanged". */
export function startInput(field: Field, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (field.kind === 'fen') return (Number(value) / 100).toFixed(2)
  if (field.kind === 'datetime')
    return new Date(new Date(String(value)).getTime() + 8 * 3_600_000).toISOString().slice(0, 16)
  return String(value)
}
