import type { Rule } from '../../declare/rule.ts'

/** Start-ups (rulebook C). */
export const startupRules: readonly Rule[] = []
