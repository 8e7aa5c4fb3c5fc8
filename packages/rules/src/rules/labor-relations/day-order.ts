import type { LocalDate } from '@renshe/codes'

/** Of two days the one that comes first. */
export const earlierDay = (a: LocalDate, b: LocalDate): LocalDate => (a.localeCompare(b) < 0 ? a : b)

/** Of two days the one that comes last. */
export const laterDay = (a: LocalDate, b: LocalDate): LocalDate => (a.localeCompare(b) > 0 ? a : b)
