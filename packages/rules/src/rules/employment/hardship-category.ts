import { addMonths, type LocalDate } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'

/** Facts of a person that may put them into a category; shared data of other offices, or found by the case worker. */
export const circumstances = {
  ZERO_FAMILY: ['零就业家庭成员', 'Member of a zero-employment family'],
  LOW_INCOME: ['低收入困难家庭或低保家庭成员', 'Member of a low-income family'],
  DISABLED: ['中度及以上残疾', 'Disabled, moderate or worse'],
  PARTLY_INCAPACITATED: ['部分丧失劳动能力', 'Lost part of the ability to work'],
  MULTI_DISABLED_FAMILY: ['一户多残家庭成员', 'Member of a family with several disabled people'],
  LAND_TAKEN: ['被征地人员', 'Land-taking person'],
  LAND_ALLOWANCE_ENDED: ['领取生活费补贴期满的被征地人员', 'Land-taking person whose allowance has ended'],
  INEXPERIENCED: ['缺乏工作经验', 'Lacks work experience'],
  SPECIAL: ['刑满释放、戒毒康复等特殊困难', 'Released from prison, recovering and the like'],
} as const
type Circumstance = keyof typeof circumstances

export const hardshipCategories = {
  K1: ['大龄失业人员、协保人员、离土农民', 'Older unemployed'],
  K2: ['零就业家庭成员', 'Zero-employment family'],
  K3: ['低收入困难家庭或低保家庭成员', 'Low-income family'],
  K4: ['残疾、部分丧失劳动能力或一户多残', 'Disability'],
  K5: ['大龄或补贴期满的被征地人员', 'Land-taking people'],
  K6: ['长期失业青年', 'Long-term unemployed youth'],
  K7: ['其他特殊困难', 'Other special hardship'],
  KS: ['特定就业困难人员', 'Special hardship for listed industries'],
} as const
export type HardshipCategory = keyof typeof hardshipCategories

/** Numbers of the city text for young people (K6): 35 岁以下, 实际失业一年以上, 公共就业服务半年以上. */
const youth = { mostAge: 35, unemployedMonths: 12, serviceMonths: 6 } as const

interface HardshipFacts {
  readonly age: number
  readonly unemployedSince: LocalDate
  readonly appliedOn: LocalDate
  readonly circumstances: readonly Circumstance[]
  readonly serviceMonths?: number | undefined
  readonly referrals?: number | undefined
}

interface HardshipLimits {
  /** Age from which somebody counts as older; undefined while it is not loaded, and nobody is older then. */
  readonly old: number | undefined
  readonly referrals: number
}

function isServedYouth(facts: HardshipFacts, referrals: number): boolean {
  return (
    facts.circumstances.includes('INEXPERIENCED') &&
    facts.age <= youth.mostAge &&
    addMonths(facts.unemployedSince, youth.unemployedMonths) <= facts.appliedOn &&
    (facts.serviceMonths ?? 0) >= youth.serviceMonths &&
    (facts.referrals ?? 0) >= referrals
  )
}

/** Categories K1 to K7 that the facts give. KS is for those in none of them. */
export function categoriesOf(facts: HardshipFacts, { old, referrals }: HardshipLimits): HardshipCategory[] {
  const any = (...wanted: Circumstance[]) => wanted.some((one) => facts.circumstances.includes(one))
  const older = old !== undefined && facts.age >= old
  return codesWhere({
    K1: older,
    K2: any('ZERO_FAMILY'),
    K3: any('LOW_INCOME'),
    K4: any('DISABLED', 'PARTLY_INCAPACITATED', 'MULTI_DISABLED_FAMILY'),
    K5: any('LAND_ALLOWANCE_ENDED') || (older && any('LAND_TAKEN')),
    K6: isServedYouth(facts, referrals),
    K7: any('SPECIAL'),
  })
}
