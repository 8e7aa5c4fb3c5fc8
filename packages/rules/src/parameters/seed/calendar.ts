import type { ParameterValue } from '../parameter-value.ts'

/** Holidays of 2021–2026 are a table of `codes`; later years are loaded by the district. */
export const calendarSeed: readonly ParameterValue[] = []
