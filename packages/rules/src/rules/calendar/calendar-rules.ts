import type { Rule } from '../../declare/rule.ts'

/** Calendar, periods, ages and money (rulebook A-CAL and G-CMP). */
export const calendarRules: readonly Rule[] = []
