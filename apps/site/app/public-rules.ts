import type { Rule } from '@renshe/rules'

/** Whether a rule is for residents or employers to ask themselves. */
export function isPublic(rule: Rule): boolean {
  return rule.audience.includes('resident') || rule.audience.includes('employer')
}
