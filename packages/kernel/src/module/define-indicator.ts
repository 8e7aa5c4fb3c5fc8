import type { Label } from '@renshe/codes'
import type { RawBuilder } from 'kysely'
import type { ResourceDefinition } from './define-resource.ts'

/** Values a component's condition may use: dated settings of the indicator's module. */
export type IndicatorSettings = Readonly<Record<string, unknown>>

/**
 * A countable part of an indicator: records of one resource inside the period and under a condition.
 * The same declaration counts the figure and lists the records behind it, so both always agree.
 */
export interface IndicatorComponent {
  readonly label: Label
  readonly resource: ResourceDefinition
  /** Date field that puts a record into the period, or a year field counted for the year of the period's last day. */
  readonly on: { readonly date: string } | { readonly datetime: string } | { readonly yearOf: string }
  /** SQL condition over the table alias `t`. */
  readonly where?: (settings: IndicatorSettings, period: { readonly asOf: string }) => RawBuilder<boolean>
}

type Counts = Readonly<Record<string, number>>

export interface IndicatorDefinition {
  /** Rulebook id, e.g. F-IND-01; the plan's table refers to it. */
  readonly rule: string
  readonly label: Label
  readonly components: Readonly<Record<string, IndicatorComponent>>
  readonly numerator: (counts: Counts) => number
  readonly denominator: (counts: Counts) => number
  /** Words for an absent value, e.g. 无事件. */
  readonly whenEmpty: Label
  /** An absent value counts as met, with the words above as footnote (F-IND-03). */
  readonly emptyIsMet?: boolean
  readonly warning?: (value: number) => string | null
}

export function defineIndicator(definition: IndicatorDefinition): IndicatorDefinition {
  return definition
}
