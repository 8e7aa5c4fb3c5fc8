import { catalog } from '../catalog.ts'
import type { Rule } from '../declare/rule.ts'
import type { ParameterKey } from './definitions.ts'

/** Every parameter a rule may read, by itself or through a rule it uses. */
export function parametersOf(rule: Rule): ReadonlySet<ParameterKey> {
  return new Set([...rule.parameters, ...rule.uses.flatMap((used) => [...parametersOf(used)])])
}

/** The rules whose answers a parameter can change. */
export function rulesReading(key: ParameterKey): readonly Rule[] {
  return catalog.filter((rule) => parametersOf(rule).has(key))
}
