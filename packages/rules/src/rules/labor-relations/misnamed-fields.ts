import { z } from 'zod'
import type { Rule } from '../../declare/rule.ts'
import { refusalOf } from '../../for-tests.ts'

/** Whether the rule refuses the input with a typed error that names the field. */
const named = (rule: Rule, field: string, input: unknown): boolean => refusalOf(rule, input).path === field

/**
 * For tests: fields of a rule whose bad value is taken, or refused under another name. Tries, from the rule's example,
 * every required field left out, every field null, every number negative, and one field nobody asked for.
 */
export function misnamedFields(rule: Rule): readonly string[] {
  if (!(rule.input instanceof z.ZodObject)) throw new Error(`${rule.id}: input is not an object`)
  const shape: Readonly<Record<string, z.ZodType>> = rule.input.shape
  const example = rule.example as Readonly<Record<string, unknown>>
  const wrong = Object.entries(shape).flatMap(([field, schema]) => {
    const rest = Object.fromEntries(Object.entries(example).filter(([key]) => key !== field))
    const numeric = typeof example[field] === 'number'
    const bad = [
      ...(schema.safeParse(undefined).success ? [] : [rest]),
      { ...example, [field]: null },
      ...(numeric ? [{ ...example, [field]: -1 }] : []),
    ]
    return bad.every((input) => named(rule, field, input)) ? [] : [field]
  })
  return [...wrong, ...(named(rule, 'unknownField', { ...example, unknownField: 1 }) ? [] : ['unknownField'])]
}
