import type { Rule } from '../../declare/rule.ts'

/** Wages of construction workers and early warning (rulebook F-WAGE, F-WARN). */
export const wageRules: readonly Rule[] = []
