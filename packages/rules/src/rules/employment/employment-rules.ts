import type { Rule } from '../../declare/rule.ts'

/** Registration, hardship, posts, internships and subsidies (rulebook B, without advertisements). */
export const employmentRules: readonly Rule[] = []
