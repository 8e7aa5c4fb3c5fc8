import type { DrillDown } from '@renshe/kernel'

const keys = ['rule', 'component', 'area', 'from', 'asOf'] as const
const isoDate = /^\d{4}-\d{2}-\d{2}$/

/** What the banner over a drilled list says besides the query itself. */
export interface DrillNote {
  readonly no: number
  readonly indicator: string
  readonly componentLabel: string
  readonly areaName: string
}

/** `drill` as it stands in the URL: JSON with exactly the five keys, in a fixed order so that links compare equal. */
export function encodeDrill(drill: DrillDown): string {
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, drill[key]])))
}

/** Reads `drill` of a URL; null for anything that is not a whole and well-formed drill-down. */
export function decodeDrill(text: string | null): DrillDown | null {
  if (text === null || text === '') return null
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    const part = (key: string): string => {
      const item = (value as Readonly<Record<string, unknown>>)[key]
      return typeof item === 'string' ? item : ''
    }
    const drill = {
      rule: part('rule'),
      component: part('component'),
      area: part('area'),
      from: part('from'),
      asOf: part('asOf'),
    }
    const whole = keys.every((key) => drill[key] !== '') && isoDate.test(drill.from) && isoDate.test(drill.asOf)
    return whole ? drill : null
  } catch {
    return null
  }
}

/** Link to the records behind one component of one indicator. */
export function drillLink(resource: string, drill: DrillDown, note: DrillNote): string {
  const query = new URLSearchParams({ drill: encodeDrill(drill), note: JSON.stringify(note) })
  return `/${encodeURIComponent(resource)}?${query}`
}

/** The note beside the drill; a link typed by hand has none and the banner then shows the ids. */
export function decodeNote(text: string | null): DrillNote | null {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    const note = value as Readonly<Record<string, unknown>>
    const { no, indicator, componentLabel, areaName } = note
    if (typeof no !== 'number' || typeof indicator !== 'string') return null
    if (typeof componentLabel !== 'string' || typeof areaName !== 'string') return null
    return { no, indicator, componentLabel, areaName }
  } catch {
    return null
  }
}
