import type { Rule } from './declare/rule.ts'
import { calendarRules } from './rules/calendar/calendar-rules.ts'
import { advertisementRules } from './rules/employment/advertisement-rules.ts'
import { employmentRules } from './rules/employment/employment-rules.ts'
import { subsidyRules } from './rules/employment/subsidy-rules.ts'
import { startupRules } from './rules/entrepreneurship/startup-rules.ts'
import { identityRules } from './rules/identity/identity-rules.ts'
import { disputeRules } from './rules/labor-relations/dispute-rules.ts'
import { wageRules } from './rules/labor-relations/wage-rules.ts'
import { newEconomyRules } from './rules/new-economy/new-economy-rules.ts'
import { planRules } from './rules/plan/plan-rules.ts'
import { privacyRules } from './rules/privacy/privacy-rules.ts'
import { skillsRules } from './rules/skills/skills-rules.ts'
import { injuryRules } from './rules/social-insurance/injury-rules.ts'
import { insuranceRules } from './rules/social-insurance/insurance-rules.ts'

/** Every rule of the platform, in the rulebook's order. */
export const catalog: readonly Rule[] = [
  ...identityRules,
  ...calendarRules,
  ...employmentRules,
  ...subsidyRules,
  ...advertisementRules,
  ...startupRules,
  ...skillsRules,
  ...insuranceRules,
  ...injuryRules,
  ...disputeRules,
  ...wageRules,
  ...newEconomyRules,
  ...planRules,
  ...privacyRules,
]

const byId: ReadonlyMap<string, Rule> = new Map(catalog.map((rule) => [rule.id, rule]))
if (byId.size !== catalog.length) throw new Error('规则目录里有重复的编号')

export function ruleById(id: string): Rule | undefined {
  return byId.get(id)
}
