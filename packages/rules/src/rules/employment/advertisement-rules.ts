import type { Rule } from '../../declare/rule.ts'

/** Recruitment advertisements (rulebook B-AD). */
export const advertisementRules: readonly Rule[] = []
