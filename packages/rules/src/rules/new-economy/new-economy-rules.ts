import type { Rule } from '../../declare/rule.ts'

/** New-economy workers (rulebook G, without G-CMP). */
export const newEconomyRules: readonly Rule[] = []
