import type { Rule } from '../../declare/rule.ts'

/** Plan indicators, services and partners (rulebook H). */
export const planRules: readonly Rule[] = []
