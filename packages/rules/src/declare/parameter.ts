import type { Label } from '@renshe/codes'
import { z } from 'zod'
import type { Unit } from './unit.ts'

/** What a dated parameter is: its name for people, its unit and the values it may take. */
export interface ParameterDefinition<S extends z.ZodType = z.ZodType> {
  readonly label: Label
  readonly schema: S
  /** Unit of the value, or of each number in a table. */
  readonly unit?: Unit
  /** Why a value is refused, or how it is read. */
  readonly help?: string
}

type Options = Pick<ParameterDefinition, 'help'>

const define = <S extends z.ZodType>(label: Label, schema: S, unit: Unit | undefined, options: Options) => ({
  label,
  schema: schema.meta({ title: label.zh, titleEn: label.en, ...(unit ? { unit } : {}) }),
  ...(unit ? { unit } : {}),
  ...options,
})

const wholeFen = z.number().int().min(0).max(1_000_000_000_000)
const wholePpm = z.number().int().min(0).max(1_000_000)

/** An amount in fen. */
export const money = (label: Label, options: Options = {}) => define(label, wholeFen, 'fen', options)

/** An amount that the law allows only within a range, both ends in fen. */
export const moneyWithin = (label: Label, least: number, most: number, options: Options = {}) =>
  define(label, z.number().int().min(least).max(most), 'fen', options)

/** A rate in millionths. */
export const rate = (label: Label, options: Options = {}) => define(label, wholePpm, 'ppm', options)

/** A rate that the law allows only within a range, both ends in millionths. */
export const rateWithin = (label: Label, least: number, most: number, options: Options = {}) =>
  define(label, z.number().int().min(least).max(most), 'ppm', options)

/** A whole number of something. */
export const number = (label: Label, unit: Unit, options: Options = {}) =>
  define(label, z.number().int().min(0).max(100_000_000), unit, options)

/** A switch that a district sets. */
export const toggle = (label: Label, options: Options = {}) => define(label, z.boolean(), undefined, options)

/** Words, such as a list of trades. */
export const words = (label: Label, options: Options = {}) =>
  define(label, z.array(z.string().trim().min(1).max(50)).max(500), undefined, options)

/** One number for each of a fixed set of rows. */
export function table<const R extends string>(
  label: Label,
  unit: Unit,
  rows: Readonly<Record<R, string>>,
  options: Options = {},
) {
  const cell = unit === 'fen' ? wholeFen : unit === 'ppm' ? wholePpm : z.number().int().min(0).max(100_000_000)
  const shape = Object.fromEntries(
    Object.entries<string>(rows).map(([row, title]) => [row, cell.meta({ title, titleEn: title, unit })]),
  ) as Record<R, typeof cell>
  return define(label, z.strictObject(shape), unit, options)
}

/** A value with a shape of its own, such as a yearly adjustment scheme. */
export const scheme = <S extends z.ZodType>(label: Label, schema: S, options: Options = {}) =>
  define(label, schema, undefined, options)
