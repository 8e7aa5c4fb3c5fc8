import type { z } from 'zod'
import type { Rule } from '../declare/rule.ts'
import { decide } from './decide.ts'
import { type EvaluateOptions, homeDistrict } from './evaluate.ts'
import { type EvaluationNote, ParameterMissing, RuleInputError } from './evaluation.ts'
import { inputErrorOf, withinBounds } from './input-error-of.ts'
import { prepare } from './prepare.ts'

/** One person's answer in a batch: a result, the parameters that are not loaded, or what is wrong with the input. */
export type BatchAnswer<R> =
  | { readonly status: 'DECIDED'; readonly result: R }
  | { readonly status: 'PARAM_MISSING'; readonly missing: readonly string[] }
  | { readonly status: 'BAD_INPUT'; readonly code: string; readonly path: string; readonly message: string }

/** Evaluates a rule for many people one after another, without traces; a bad input spoils only its own row. */
export function* evaluateBatch<I extends z.ZodType, O extends z.ZodType>(
  rule: Rule<I, O>,
  inputs: Iterable<unknown>,
  { snapshot, on, area = homeDistrict }: EvaluateOptions,
): Generator<BatchAnswer<z.output<O>>> {
  for (const raw of inputs) {
    const notes: EvaluationNote[] = []
    try {
      const result = decide(rule, prepare(rule, raw, on), { snapshot, area, asked: rule.id, trace: null, notes })
      yield { status: 'DECIDED', result: withinBounds(rule, result) }
    } catch (error) {
      if (error instanceof ParameterMissing) yield { status: 'PARAM_MISSING', missing: error.keys }
      else {
        const refusal = inputErrorOf(rule, error)
        if (!(refusal instanceof RuleInputError)) throw refusal
        yield { status: 'BAD_INPUT', code: refusal.code, path: refusal.path, message: refusal.message }
      }
    }
  }
}
