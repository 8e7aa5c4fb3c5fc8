import type { Rule } from '../../declare/rule.ts'

/** Masking, retention, sharing and security (rulebook I). */
export const privacyRules: readonly Rule[] = []
