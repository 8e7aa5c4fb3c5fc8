import {
  areaPrefix,
  type CalendarYear,
  canonicalAreaCode,
  defaultCalendar,
  type LocalDate,
  type WorkCalendar,
} from '@renshe/codes'
import type { ParameterKey } from './definitions.ts'
import type { ParameterValue } from './parameter-value.ts'
import { parameterSeed } from './seed.ts'

/** All parameter values at one moment. Plain data in, so the same snapshot works in the gateway, the browser and the CLI. */
export interface Snapshot {
  readonly values: readonly ParameterValue[]
  readonly calendar: WorkCalendar
  /** The value in force on a date for an area: the most specific locality first, then the latest start. */
  find(key: ParameterKey, area: string, on: LocalDate): ParameterValue | undefined
}

/** Whether a value's locality covers an area; CN covers all. */
const covers = (locality: string, area: string) =>
  locality === 'CN' || canonicalAreaCode(area).startsWith(areaPrefix(locality))

/** Digits that say how specific a locality is: CN before city, district and town. */
const specificity = (locality: string) => (locality === 'CN' ? 0 : areaPrefix(locality).length)

/**
 * Among values of one locality a later start supersedes; of two with the same start the one given last does, which is
 * how a correction replaces what it corrects.
 */
function ordered(values: readonly ParameterValue[]): readonly ParameterValue[] {
  return values
    .map((value, at) => ({ value, at }))
    .sort(
      (a, b) =>
        specificity(b.value.locality) - specificity(a.value.locality) ||
        b.value.from.localeCompare(a.value.from) ||
        b.at - a.at,
    )
    .map(({ value }) => value)
}

function byKey(values: readonly ParameterValue[]): ReadonlyMap<string, readonly ParameterValue[]> {
  const groups = new Map<string, ParameterValue[]>()
  for (const value of values) {
    const group = groups.get(value.key)
    if (group) group.push(value)
    else groups.set(value.key, [value])
  }
  return new Map([...groups].map(([key, group]) => [key, ordered(group)]))
}

/** Holiday notices that the district has loaded stand beside the published years (A-CAL-01). */
function calendarWith(values: readonly ParameterValue[]): WorkCalendar {
  const loaded = values
    .filter((value) => value.key === 'calendar.notice')
    .map((value) => [value.from.slice(0, 4), value.value as CalendarYear] as const)
  return loaded.length === 0 ? defaultCalendar : { years: { ...defaultCalendar.years, ...Object.fromEntries(loaded) } }
}

/** Within one locality the newest start decides, also when it has already ended: an older value never comes back to life. */
function inForce(group: readonly ParameterValue[], area: string, on: LocalDate): ParameterValue | undefined {
  let decided: string | undefined
  for (const value of group) {
    if (value.from > on || value.locality === decided || !covers(value.locality, area)) continue
    if (value.to === null || value.to >= on) return value
    decided = value.locality
  }
  return undefined
}

/** Makes a snapshot of the given values; look-ups are remembered, for a batch asks the same thing a hundred thousand times. */
export function createSnapshot(values: readonly ParameterValue[]): Snapshot {
  const groups = byKey(values)
  const known = new Map<string, ParameterValue | undefined>()
  return {
    values,
    calendar: calendarWith(values),
    find(key, area, on) {
      const asked = `${key}|${area}|${on}`
      if (known.has(asked)) return known.get(asked)
      const found = inForce(groups.get(key) ?? [], area, on)
      known.set(asked, found)
      return found
    },
  }
}

/** What the platform knows before a district has loaded anything. */
export const seedSnapshot: Snapshot = createSnapshot(parameterSeed)
