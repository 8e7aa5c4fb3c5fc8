import { ageOn, label } from '@renshe/codes'
import type { z } from 'zod'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { monthsAfter } from '../../evaluate/within-dates.ts'
import { eRet01, retirementTracks } from '../social-insurance/e-ret-01-retirement-age.ts'
import { categoriesOf, circumstances, type HardshipCategory, hardshipCategories } from './hardship-category.ts'
import { isOfLabourAge } from './labour-age.ts'

const reasons = {
  HUKOU: ['不是上海户籍', 'Not registered in Shanghai'],
  AGE: ['不在法定劳动年龄内', 'Not of working age'],
  ABILITY: ['没有劳动能力', 'No capacity to work'],
  WILL: ['没有迫切的就业愿望', 'No urgent wish to work'],
  PLACEMENT: ['可在市场上自行就业', 'Not hard to place on the market'],
  DURATION: ['连续实际失业时间不够', 'Not unemployed long enough'],
  CATEGORY: ['不属于任何一类就业困难', 'In none of the categories'],
} as const

const input = fields({
  bornOn: day('出生日期', 'Date of birth'),
  track: choice('退休类别', 'Track', retirementTracks),
  appliedOn: day('申请日期', 'Day of application'),
  shanghaiHukou: flag('上海户籍', 'Registered in Shanghai'),
  able: flag('有一定劳动能力', 'Some capacity to work'),
  urgentWill: flag('有迫切就业愿望', 'Urgent wish to work'),
  hardToPlace: flag('难以通过市场就业', 'Hard to place on the market'),
  unemployedSince: day('连续实际失业起始日', 'Unemployed without break since'),
  durationWaived: flag('区里书面批准免除失业时间条件', 'District waived the duration in writing').optional(),
  circumstances: list('困难情况', 'Circumstances', choice('情况', 'Circumstance', circumstances), 9),
  serviceMonths: count('接受公共就业服务月数', 'Months of public employment service', 'months').optional(),
  referrals: count('推荐就业次数', 'Referrals', 'times').optional(),
  specialIndustry: text('愿意从事的特定行业', 'Special industry willing to work in', 50).optional(),
})

type Person = z.output<typeof input>

const parameters = [
  'hard.old.male',
  'hard.old.female',
  'hard.min_unemp_months',
  'hard.youth_referrals',
  'hard.special_industries',
] as const

type HardshipWork = Work<(typeof parameters)[number]>

/** KS: willing to take first-line work in an industry on the city's list. */
function isForSpecialIndustry({ specialIndustry }: Person, work: HardshipWork): boolean {
  if (specialIndustry === undefined) return false
  return work.need({ industries: 'hard.special_industries' }).industries.includes(specialIndustry)
}

function conditionsFailing(person: Person, durationMetOn: string, work: HardshipWork) {
  return codesWhere({
    HUKOU: !person.shanghaiHukou,
    AGE: !isOfLabourAge(work, person, person.appliedOn),
    ABILITY: !person.able,
    WILL: !person.urgentWill,
    PLACEMENT: !person.hardToPlace,
    DURATION: durationMetOn > person.appliedOn && !person.durationWaived,
  })
}

/**
 * The categories of a person; undefined where only the age threshold, which is not loaded, could tell. It is needed only
 * where nothing else has decided: no condition fails and no other category is found.
 */
function categoriesFound(
  person: Person,
  referrals: number,
  refused: boolean,
  work: HardshipWork,
): HardshipCategory[] | undefined {
  const facts = { ...person, age: work.step('申请时年龄', ageOn(person.bornOn, person.appliedOn), { unit: 'years' }) }
  const oldKey = person.track === 'M60' ? 'hard.old.male' : 'hard.old.female'
  const others = categoriesOf(facts, { old: undefined, referrals })
  const old = refused || others.length > 0 ? work.peek(oldKey) : work.need({ old: oldKey }).old
  if (old === undefined) work.note('NOT_CHECKED', `大龄年龄标准（${oldKey}）没有载入，没有判断大龄一项`)
  const found = categoriesOf(facts, { old, referrals })
  if (found.length > 0) return work.step('困难类别', found)
  if (old === undefined) return undefined
  return work.step('困难类别', isForSpecialIndustry(person, work) ? ['KS'] : [])
}

export const bHard01 = defineRule({
  id: 'B-HARD-01',
  title: label('就业困难人员认定', 'Recognition of hardship in employment'),
  plain: label(
    '上海户籍、在劳动年龄内、有一定劳动能力和迫切就业愿望、难以自行就业、连续实际失业满六个月，并属于规定的某一类困难，可以认定为就业困难人员。区里只可以批准免除失业时间这一条。',
    'Shanghai residents of working age who can and urgently want to work, are hard to place, have been unemployed for six months running and belong to one of the listed groups. The district may waive only the six months.',
  ),
  field: 'employment',
  source: '就业促进法第五十二条；上海市就业困难人员认定政策（沪人社就发〔2016〕54号或其前身）',
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: { label: label('申请日期', 'Day of application'), of: ({ appliedOn }) => appliedOn },
  input,
  result: fields({
    eligible: flag('可以认定', 'Recognised'),
    reasons: list('不能认定的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
    categories: list('困难类别', 'Categories', choice('类别', 'Category', hardshipCategories)),
    durationMetOn: day('失业时间达到之日', 'Duration met on'),
  }),
  parameters,
  uses: [eRet01],
  example: {
    bornOn: '1983-04-15',
    track: 'F50',
    appliedOn: '2025-12-01',
    shanghaiHukou: true,
    able: true,
    urgentWill: true,
    hardToPlace: true,
    unemployedSince: '2025-06-01',
    circumstances: ['LOW_INCOME'],
  },
  versions: [
    {
      from: '2008-01-01',
      decide(person, work) {
        const { bornOn, appliedOn, unemployedSince } = person
        if (bornOn > unemployedSince) work.reject('bornOn', 'DATE_ORDER', '出生日期晚于失业起始日')
        if (unemployedSince > appliedOn) work.reject('unemployedSince', 'DATE_ORDER', '失业起始日晚于申请日期')
        const { months, referrals } = work.need({ months: 'hard.min_unemp_months', referrals: 'hard.youth_referrals' })
        const durationMetOn = work.step(
          `连续失业满 ${months} 个月之日`,
          monthsAfter(work, unemployedSince, months, 'unemployedSince'),
        )
        const failing = conditionsFailing(person, durationMetOn, work)
        const categories = categoriesFound(person, referrals, failing.length > 0, work)
        if (categories?.includes('K7')) work.note('SENSITIVE', 'K7 属于敏感信息，只有经办人可以查看')
        const reasons = categories?.length === 0 ? [...failing, 'CATEGORY' as const] : failing
        return { eligible: reasons.length === 0, reasons, categories: categories ?? [], durationMetOn }
      },
    },
  ],
})
