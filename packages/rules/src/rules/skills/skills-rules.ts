import type { Rule } from '../../declare/rule.ts'

/** Skills (rulebook D). */
export const skillsRules: readonly Rule[] = []
