import type { Rule, RuleField } from '@renshe/rules'

/** Whether a rule is for residents or employers to ask themselves. */
export function isPublic(rule: Rule): boolean {
  return rule.audience.includes('resident') || rule.audience.includes('employer')
}

export const fieldNames: Readonly<Record<RuleField, string>> = {
  identity: '身份与代码',
  calendar: '日历与期限',
  employment: '就业',
  entrepreneurship: '创业',
  skills: '技能',
  'social-insurance': '社会保险',
  'labor-relations': '劳动关系',
  'new-economy': '新业态',
  plan: '规划与服务',
  privacy: '个人信息',
}
