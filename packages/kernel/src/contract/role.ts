import { type Label, label } from '@renshe/codes'

/** The level of area a post of this role is held at. */
export type RoleLevel = 'district' | 'township' | 'any'

export interface Role {
  readonly id: string
  readonly label: Label
  readonly level: RoleLevel
}

/** Roles of the rulebook (W-RBAC) that staff hold as posts; modules say what each may do. */
export const roles = [
  { id: 'district-admin', label: label('区级管理员', 'District administrator'), level: 'district' },
  { id: 'labor-officer', label: label('区劳动关系科', 'District labour officer'), level: 'district' },
  { id: 'employment-officer', label: label('区就业促进科', 'District employment officer'), level: 'district' },
  { id: 'insurance-officer', label: label('区社会保障科', 'District insurance officer'), level: 'district' },
  { id: 'skills-officer', label: label('区职业能力科', 'District skills officer'), level: 'district' },
  { id: 'startup-officer', label: label('区创业指导科', 'District start-up officer'), level: 'district' },
  { id: 'neweconomy-officer', label: label('区新业态专班', 'District new-economy officer'), level: 'district' },
  { id: 'township-staff', label: label('街镇经办', 'Township staff'), level: 'township' },
  { id: 'mediator', label: label('调解员', 'Mediator'), level: 'any' },
  { id: 'arbitrator', label: label('仲裁员', 'Arbitrator'), level: 'district' },
  { id: 'inspector', label: label('劳动保障监察员', 'Labour inspector'), level: 'any' },
  { id: 'money-reviewer', label: label('资金复核', 'Money reviewer'), level: 'district' },
  { id: 'security-admin', label: label('安全管理员', 'Security administrator'), level: 'district' },
  { id: 'auditor', label: label('审计管理员', 'Auditor'), level: 'district' },
] as const satisfies readonly Role[]

export type RoleId = (typeof roles)[number]['id']
export const roleIds = roles.map((role) => role.id) as [RoleId, ...RoleId[]]
