import { isLocalDate } from '@renshe/codes'
import { z } from 'zod'
import type { Unit } from './unit.ts'

/** What a form needs to show a field: its name in both languages and its unit. Kept in the JSON Schema of the rule. */
interface FieldMeta {
  readonly title: string
  readonly titleEn: string
  readonly unit?: Unit
  readonly choices?: Readonly<Record<string, string>>
  readonly choicesEn?: Readonly<Record<string, string>>
}

const named = (zh: string, en: string, unit?: Unit): FieldMeta & Record<string, unknown> => ({
  title: zh,
  titleEn: en,
  ...(unit ? { unit } : {}),
})

const mostFen = 1_000_000_000_000
const mostCount = 1_000_000_000

/** Money of at most ten thousand million yuan, whole fen, not negative. */
export const fen = (zh: string, en: string) =>
  z
    .number()
    .int()
    .min(0)
    .max(mostFen)
    .meta(named(zh, en, 'fen'))

/** Money that may be owed or returned, so also below zero; whole fen. */
export const signedFen = (zh: string, en: string) =>
  z
    .number()
    .int()
    .min(-mostFen)
    .max(mostFen)
    .meta(named(zh, en, 'fen'))

/** A whole number of something, not negative. */
export const count = (zh: string, en: string, unit?: Unit) =>
  z
    .number()
    .int()
    .min(0)
    .max(mostCount)
    .meta(named(zh, en, unit))

/** A number that need not be whole, such as a quotient or hours; never money. */
export const quantity = (zh: string, en: string, unit?: Unit) =>
  z
    .number()
    .min(0)
    .max(mostCount)
    .meta(named(zh, en, unit))

/** A rate in whole millionths, 0 to 1 000 000. */
export const ppm = (zh: string, en: string) =>
  z
    .number()
    .int()
    .min(0)
    .max(1_000_000)
    .meta(named(zh, en, 'ppm'))

/** A calendar date of Shanghai, `YYYY-MM-DD`, that exists. */
export const day = (zh: string, en: string) =>
  z
    .string()
    .refine(isLocalDate, { error: '应为存在的日期，如 2026-03-01' })
    .refine((date) => !isLocalDate(date) || (date >= '1800-01-01' && date <= '2199-12-31'), {
      error: '日期应在 1800 年到 2199 年之间',
    })
    .meta({ ...named(zh, en), format: 'date' })

/** A month, `YYYY-MM`. */
export const month = (zh: string, en: string) =>
  z
    .string()
    .regex(/^(1[89]|20|21)\d{2}-(0[1-9]|1[0-2])$/, { error: '应为年月，如 2026-03' })
    .meta({ ...named(zh, en), format: 'month' })

/** A calendar year. */
export const year = (zh: string, en: string) => z.number().int().min(1900).max(2199).meta(named(zh, en))

/** Yes or no. */
export const flag = (zh: string, en: string) => z.boolean().meta(named(zh, en))

/** Text of at most `max` characters. */
export const text = (zh: string, en: string, max = 200) => z.string().max(max).meta(named(zh, en))

/** One of a closed list; each entry is its stored value with its Chinese and its English name. */
export function choice<const V extends string>(
  zh: string,
  en: string,
  entries: Readonly<Record<V, readonly [zh: string, en: string]>>,
) {
  const values = Object.keys(entries) as V[]
  const names = (at: 0 | 1) => Object.fromEntries(values.map((value) => [value, entries[value][at]]))
  return z.enum(values as [V, ...V[]]).meta({ ...named(zh, en), choices: names(0), choicesEn: names(1) })
}

/** A list of at most `max` of one thing. */
export const list = <T extends z.ZodType>(zh: string, en: string, of: T, max = 1000) =>
  z.array(of).max(max).meta(named(zh, en))

/** Fields belonging together; a field nobody asked for is refused, so that a misspelt one is never passed over. */
export const fields = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape)

/** Fields that belong together under a name of their own, one part of a larger input or result. */
export const group = <T extends z.ZodRawShape>(zh: string, en: string, shape: T) => fields(shape).meta(named(zh, en))
