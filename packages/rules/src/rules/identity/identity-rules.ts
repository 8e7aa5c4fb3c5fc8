import type { Rule } from '../../declare/rule.ts'

/** Identity numbers, codes, areas and telephones (rulebook A, without the calendar). */
export const identityRules: readonly Rule[] = []
