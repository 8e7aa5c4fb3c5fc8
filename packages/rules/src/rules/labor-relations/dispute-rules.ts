import type { Rule } from '../../declare/rule.ts'

/** Mediation, arbitration, inspection, harmony and contracts (rulebook F, without wages and warnings). */
export const disputeRules: readonly Rule[] = []
