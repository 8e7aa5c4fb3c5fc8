import { catalog } from '../catalog.ts'
import type { Rule } from '../declare/rule.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import type { ParameterKey } from './definitions.ts'
import { seedSnapshot } from './snapshot.ts'

/** Every parameter a rule may read, by itself or through a rule it uses. */
export function parametersOf(rule: Rule): ReadonlySet<ParameterKey> {
  return new Set([...rule.parameters, ...rule.uses.flatMap((used) => [...parametersOf(used)])])
}

/** Whether a rule counts days by the calendar: its own example is asked, and watched. */
function readsCalendar(rule: Rule): boolean {
  let read = false
  const watched = {
    ...seedSnapshot,
    get calendar() {
      read = true
      return seedSnapshot.calendar
    },
  }
  evaluate(rule, rule.example, { snapshot: watched, on: '2026-03-02' })
  return read
}

/** The rules whose answers a parameter can change; a holiday notice changes all that count days. */
export function rulesReading(key: ParameterKey): readonly Rule[] {
  return catalog.filter((rule) => (key === 'calendar.notice' ? readsCalendar(rule) : parametersOf(rule).has(key)))
}
