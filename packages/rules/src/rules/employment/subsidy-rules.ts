import type { Rule } from '../../declare/rule.ts'

/** Subsidies, unemployment benefit, fairs, matching and early warning (rulebook B-SUB, B-UI, B-FAIR, B-MATCH, B-EARLY). */
export const subsidyRules: readonly Rule[] = []
