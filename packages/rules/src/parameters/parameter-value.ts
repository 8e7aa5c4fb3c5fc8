import { isLocalDate, type LocalDate } from '@renshe/codes'
import { z } from 'zod'
import { type Confidence, confidences } from '../declare/confidence.ts'
import { issueMessage } from '../evaluate/issue-message.ts'
import { isParameterKey, type ParameterKey, parameterDefinitions } from './definitions.ts'

/** One dated value of a parameter (rulebook 0.3). Both days belong to it; without an end it holds until the next begins. */
export interface ParameterValue {
  readonly key: ParameterKey
  /** CN, or an area code of 6 or 9 digits. A more specific locality wins. */
  readonly locality: string
  readonly value: unknown
  readonly from: LocalDate
  readonly to: LocalDate | null
  /** Document number 文号 that sets it. */
  readonly docNo: string
  readonly confidence: Confidence
  readonly note?: string
  /** Shipped with the platform from the rulebook, or added by a district. */
  readonly origin: 'rulebook' | 'district'
}

const date = z.string().refine(isLocalDate, { error: '应为存在的日期，如 2026-07-01' })

/** A value somebody wants to load; whether the value itself fits its parameter is said by `checkParameterValue`. */
export const parameterInput = z.strictObject({
  key: z.string().refine(isParameterKey, { error: '没有这个参数' }),
  locality: z.string().regex(/^(CN|\d{6}|\d{9})$/, { error: '适用地区应为 CN 或区划代码' }),
  value: z.unknown(),
  from: date,
  to: date.nullable(),
  docNo: z.string().trim().min(2, { error: '请填写文号' }).max(100),
  confidence: z.enum(confidences),
  note: z.string().max(500).optional(),
})

export type ParameterInput = z.infer<typeof parameterInput>

export interface ParameterProblem {
  readonly path: string
  readonly message: string
}

/** What is wrong with a value for its parameter: its own schema, and dates in order. Empty when nothing is. */
export function checkParameterValue(input: ParameterInput): readonly ParameterProblem[] {
  const problems: ParameterProblem[] = []
  if (input.to !== null && input.to < input.from) problems.push({ path: 'to', message: '失效日期早于生效日期' })
  const parsed = parameterDefinitions[input.key as ParameterKey].schema.safeParse(input.value, { error: issueMessage })
  for (const issue of parsed.error?.issues ?? [])
    problems.push({ path: ['value', ...issue.path].join('.'), message: issue.message })
  return problems
}
