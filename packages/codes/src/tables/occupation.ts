import type { CodeName } from './code-sets.ts'

/** The eight major groups of the 2022 dictionary of occupations (A-OCC-01). */
export const occupationGroups: readonly CodeName[] = [
  { code: '1', name: '党的机关、国家机关、群众团体和社会组织、企事业单位负责人' },
  { code: '2', name: '专业技术人员' },
  { code: '3', name: '办事人员和有关人员' },
  { code: '4', name: '社会生产服务和生活服务人员' },
  { code: '5', name: '农、林、牧、渔业生产及辅助人员' },
  { code: '6', name: '生产制造及有关人员' },
  { code: '7', name: '军队人员' },
  { code: '8', name: '不便分类的其他从业人员' },
]

/** Occupation code of the 2022 dictionary: `X-XX-XX-XX` at any depth (A-OCC-01). */
export function isOccupationCode(code: string): boolean {
  return /^[1-8](-\d{2}){0,3}$/.test(code)
}
