import type { LocalDate } from '@renshe/codes'
import type { z } from 'zod'
import type { Rule } from './declare/rule.ts'
import { evaluate } from './evaluate/evaluate.ts'
import { type Evaluation, RuleInputError } from './evaluate/evaluation.ts'
import type { ParameterKey, ParameterOf } from './parameters/definitions.ts'
import { parameterSeed } from './parameters/seed.ts'
import { createSnapshot } from './parameters/snapshot.ts'

/** Values a test loads on top of the seed, in force at any date in the district. */
export type Loaded = { readonly [K in ParameterKey]?: ParameterOf<K> }

export interface SeedOptions {
  readonly on?: LocalDate
  readonly load?: Loaded
}

/** A rule's answer over the seed, on a day of 2026 for which the yearly values are on file. */
export function evaluateSeed<I extends z.ZodType, O extends z.ZodType>(
  rule: Rule<I, O>,
  input: unknown,
  { on = '2026-03-02', load = {} }: SeedOptions = {},
): Evaluation<z.output<O>> {
  const loaded = Object.entries(load).map(([key, value]) => ({
    key: key as ParameterKey,
    locality: '310112101',
    value,
    from: '1990-01-01',
    to: null,
    docNo: '测试文号',
    confidence: 'H' as const,
    origin: 'district' as const,
  }))
  const snapshot = createSnapshot([...parameterSeed, ...loaded])
  return evaluate(rule, input, { snapshot, on, area: loaded.length > 0 ? '310112101' : '310112' })
}

/** The result of a rule that must be able to decide. @throws Error naming the missing parameters when it cannot */
export function resultOf<I extends z.ZodType, O extends z.ZodType>(
  rule: Rule<I, O>,
  input: unknown,
  options: SeedOptions = {},
): z.output<O> {
  const evaluation = evaluateSeed(rule, input, options)
  if (evaluation.result === null) throw new Error(`${rule.id}: ${evaluation.missing.join(', ')} not loaded`)
  return evaluation.result
}

/** How a rule refuses an input. @throws Error when it takes it */
export function refusalOf(rule: Rule, input: unknown, options: SeedOptions = {}): RuleInputError {
  try {
    evaluateSeed(rule, input, options)
  } catch (error) {
    if (error instanceof RuleInputError) return error
    throw error
  }
  throw new Error(`${rule.id} took the input`)
}
