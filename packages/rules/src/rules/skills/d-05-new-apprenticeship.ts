import { label, multiplyFen } from '@renshe/codes'
import { choice, count, day, fen, fields, flag, list, signedFen } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

const levels = {
  '4': ['四级（中级工）', 'Level 4'],
  '3': ['三级（高级工）', 'Level 3'],
  '2': ['二级（技师）', 'Level 2'],
} as const

const reasonTexts = {
  CONTRACT: ['劳动合同不足一年', 'Contract shorter than one year'],
  POST: ['不是技能岗位新招用或者转岗职工', 'Not new or re-posted in a skilled post'],
  MENTORS: ['没有企校双师', 'No mentors of enterprise and school'],
  AGREEMENTS: ['没有签订学徒、企校合作协议', 'Agreements not signed'],
} as const

type Reason = keyof typeof reasonTexts
/** 人社部发〔2021〕39号: contract of at least a year, training of at most three. */
const leastContractMonths = 12
const mostYears = 3
/** Far more than one enterprise trains; it keeps the sum within what money may be. */
const mostApprentices = 100_000

export const d05 = defineRule({
  id: 'D-05',
  title: label('企业新型学徒制补贴', 'New apprenticeship subsidy'),
  plain: label(
    '企业组织签订一年以上合同的技能岗位职工参加学徒培训，按人按年补贴；先预拨一部分，结业后按实际合格人数结算，多退少补。',
    'A subsidy per apprentice and year; a part is prepaid, the rest settled on those who passed, and what was overpaid is recovered.',
  ),
  field: 'skills',
  source: '人社部发〔2021〕39号',
  confidence: 'L',
  audience: ['employer', 'staff'],
  decisive: { label: label('开班日期', 'Start of training'), of: (input) => input.startedOn },
  input: fields({
    startedOn: day('开班日期', 'Start of training'),
    level: choice('培养目标', 'Target level', levels),
    headcount: count('学徒人数', 'Apprentices', 'people'),
    years: count('培训年限', 'Years of training', 'years'),
    passed: count('合格人数', 'Passed', 'people').optional(),
    contractMonths: count('劳动合同期限（月）', 'Contract in months', 'months'),
    newOrReposted: flag('技能岗位新招用或者转岗', 'New or re-posted in a skilled post'),
    dualMentors: flag('企校双师', 'Mentors of enterprise and school'),
    agreements: flag('已签学徒和企校协议', 'Agreements signed'),
  }),
  result: fields({
    eligible: flag('符合条件', 'Eligible'),
    reasons: list('不符合的理由', 'Reasons', choice('理由', 'Reason', reasonTexts)),
    prepayFen: fen('预拨金额', 'Prepaid'),
    settlementFen: signedFen('结算应付（负数为应退）', 'Settlement, negative to recover').optional(),
    recoverFen: fen('应追回', 'To recover').optional(),
  }),
  parameters: ['apprentice', 'apprentice.prepay'],
  example: {
    startedOn: '2026-03-02',
    level: '4',
    headcount: 20,
    years: 1,
    passed: 18,
    contractMonths: 12,
    newOrReposted: true,
    dualMentors: true,
    agreements: true,
  },
  versions: [
    {
      from: '2021-06-01',
      decide(input, work) {
        const { headcount, years, passed } = input
        if (headcount > mostApprentices)
          work.reject('headcount', 'OUT_OF_RANGE', `学徒人数应不超过 ${mostApprentices} 人`)
        if (years < 1 || years > mostYears) work.reject('years', 'OUT_OF_RANGE', `培训年限应为 1 至 ${mostYears} 年`)
        if (passed !== undefined && passed > headcount) work.reject('passed', 'PART_OF_WHOLE', '合格人数多于学徒人数')
        const failed: Readonly<Record<Reason, boolean>> = {
          CONTRACT: input.contractMonths < leastContractMonths,
          POST: !input.newOrReposted,
          MENTORS: !input.dualMentors,
          AGREEMENTS: !input.agreements,
        }
        const reasons = (Object.keys(failed) as Reason[]).filter((reason) => failed[reason])
        for (const reason of reasons) work.step(reasonTexts[reason][0], true)
        if (reasons.length > 0) return { eligible: false, reasons, prepayFen: 0 }
        const { amounts, prepay } = work.need({ amounts: 'apprentice', prepay: 'apprentice.prepay' })
        const each = work.step('每人补贴', amounts[input.level] * years, { unit: 'fen' })
        const prepayFen = work.step('预拨', multiplyFen(each * headcount, prepay, ppmOne, 'DOWN'), { unit: 'fen' })
        if (passed === undefined) return { eligible: true, reasons, prepayFen }
        const settlementFen = work.step('按合格人数结算，减去预拨', each * passed - prepayFen, { unit: 'fen' })
        return { eligible: true, reasons, prepayFen, settlementFen, recoverFen: Math.max(0, -settlementFen) }
      },
    },
  ],
})
