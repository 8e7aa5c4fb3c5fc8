import { normalizeText } from '../text.ts'

export interface IndustrySection {
  readonly section: string
  readonly name: string
  readonly from: number
  readonly to: number
}

const section = (code: string, name: string, from: number, to = from): IndustrySection => ({
  section: code,
  name,
  from,
  to,
})

/** Sections of GB/T 4754-2017 and their divisions (A-IND-01). */
export const industrySections: readonly IndustrySection[] = [
  section('A', '农、林、牧、渔业', 1, 5),
  section('B', '采矿业', 6, 12),
  section('C', '制造业', 13, 43),
  section('D', '电力、热力、燃气及水生产和供应业', 44, 46),
  section('E', '建筑业', 47, 50),
  section('F', '批发和零售业', 51, 52),
  section('G', '交通运输、仓储和邮政业', 53, 60),
  section('H', '住宿和餐饮业', 61, 62),
  section('I', '信息传输、软件和信息技术服务业', 63, 65),
  section('J', '金融业', 66, 69),
  section('K', '房地产业', 70),
  section('L', '租赁和商务服务业', 71, 72),
  section('M', '科学研究和技术服务业', 73, 75),
  section('N', '水利、环境和公共设施管理业', 76, 79),
  section('O', '居民服务、修理和其他服务业', 80, 82),
  section('P', '教育', 83),
  section('Q', '卫生和社会工作', 84, 85),
  section('R', '文化、体育和娱乐业', 86, 90),
  section('S', '公共管理、社会保障和社会组织', 91, 96),
  section('T', '国际组织', 97),
]

export type IndustryCheck =
  | { readonly valid: true; readonly code: string; readonly section: string }
  | { readonly valid: false; readonly error: 'FORMAT' | 'SECTION' }

/** Checks `E48` or `C3412` and that the letter is the division's own. */
export function checkIndustryCode(raw: string): IndustryCheck {
  const code = normalizeText(raw).replaceAll(' ', '').toUpperCase()
  if (!/^[A-T]\d{2}(\d{1,2})?$/.test(code)) return { valid: false, error: 'FORMAT' }
  const division = Number(code.slice(1, 3))
  const found = industrySections.find((entry) => division >= entry.from && division <= entry.to)
  return found && code[0] === found.section
    ? { valid: true, code, section: found.section }
    : { valid: false, error: 'SECTION' }
}

/** `48` to `E48`. */
export function industryFromDivision(division: string): string | undefined {
  const found = industrySections.find((entry) => Number(division) >= entry.from && Number(division) <= entry.to)
  return found && /^\d{2}$/.test(division) ? found.section + division : undefined
}

/** 人力资源服务 is group 726 of section L (A-IND-01). */
export function isHumanResourceService(code: string): boolean {
  return /^L726\d?$/.test(code)
}

/** Section E switches on the rules on migrant workers' wages (A-IND-01, F-WAGE). */
export function isConstruction(code: string): boolean {
  const checked = checkIndustryCode(code)
  return checked.valid && checked.section === 'E'
}
