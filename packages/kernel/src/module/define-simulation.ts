import type { Label } from '@renshe/codes'
import { type ParameterKey, type Rule, ruleById } from '@renshe/rules'
import type { RawBuilder } from 'kysely'
import type { ResourceDefinition } from './define-resource.ts'

type Row = Readonly<Record<string, unknown>>

/** A reform that can be tried on the people on file: one rule, the parameter that would change, and whom it would reach. */
export interface SimulationDefinition {
  readonly id: string
  readonly label: Label
  /** What is compared, in plain words. */
  readonly plain: Label
  /** Rule that gives a person's amount. */
  readonly rule: string
  /** Parameter whose proposed value is tried. */
  readonly parameter: ParameterKey
  /** The people: rows of this resource that the person asking may read. */
  readonly resource: ResourceDefinition
  /** SQL over the table alias `t`: who is reached. */
  readonly where: RawBuilder<boolean>
  /** The rule's input for a person in the year that begins on `on`; `on` is always a first of January. */
  readonly input: (row: Row, on: string) => Row
  /** Monthly amount in fen that the rule gives this person, and the amount without any change. */
  readonly amounts: (result: unknown, row: Row) => { readonly afterFen: number; readonly beforeFen: number }
  /** Date field with the date of birth, for the bands of age. */
  readonly birth: string
}

/** @throws Error at start when the rule or a field does not exist, or the rule does not read the parameter */
export function defineSimulation(definition: SimulationDefinition): SimulationDefinition {
  const rule: Rule | undefined = ruleById(definition.rule)
  if (!rule?.parameters.includes(definition.parameter))
    throw new Error(`模拟 ${definition.id}: 规则 ${definition.rule} 不存在或不使用参数 ${definition.parameter}`)
  if (!definition.resource.record.fields[definition.birth])
    throw new Error(`模拟 ${definition.id}: 没有字段 ${definition.birth}`)
  return definition
}
