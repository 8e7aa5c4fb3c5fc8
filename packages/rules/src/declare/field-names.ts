import { type Label, label } from '@renshe/codes'
import type { RuleField } from './rule.ts'

/** Names of the fields of work, in the rulebook's order. */
export const fieldNames: Readonly<Record<RuleField, Label>> = {
  identity: label('身份与代码', 'Identity and codes'),
  calendar: label('日历与期限', 'Calendar and deadlines'),
  employment: label('就业', 'Employment'),
  entrepreneurship: label('创业', 'Entrepreneurship'),
  skills: label('技能', 'Skills'),
  'social-insurance': label('社会保险', 'Social insurance'),
  'labor-relations': label('劳动关系', 'Labour relations'),
  'new-economy': label('新业态', 'New economy'),
  plan: label('规划与服务', 'Plan and services'),
  privacy: label('个人信息', 'Personal information'),
}
