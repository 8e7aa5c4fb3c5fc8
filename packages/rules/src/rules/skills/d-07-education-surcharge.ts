import { label, multiplyFen } from '@renshe/codes'
import { choice, count, day, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

/** 地方教育附加: 2 % of value-added and consumption tax. */
const surchargePpm = 20_000

const reasonTexts = {
  PLAN_NOT_FILED: ['培训前没有在系统中申报计划', 'Plan not filed before the training'],
} as const

const categories = {
  SKILL: ['职业技能（人社）', 'Vocational skills, human resources'],
  PROFESSIONAL: ['专业技术（人社）', 'Professional and technical, human resources'],
  POST: ['岗位能力（教育）', 'Ability for the post, education'],
  GENERAL: ['综合素质（工会）', 'General education, union'],
} as const

export const d07 = defineRule({
  id: 'D-07',
  title: label('地方教育附加职工培训补贴', 'Staff training paid from the education surcharge'),
  plain: label(
    '企业先申报培训计划再培训，补贴取“费用乘比例”“人数乘人均上限”“缴纳额乘上限比例”三者中最低的。',
    'The plan is filed first; the subsidy is the least of cost times ratio, heads times the cap a head, and a share of the surcharge paid.',
  ),
  field: 'skills',
  source: '沪府办〔2014〕70号；沪人社职〔2015〕78号',
  confidence: 'M',
  audience: ['employer', 'staff'],
  decisive: { label: label('培训日期', 'Day of the training'), of: (input) => input.trainedOn },
  input: fields({
    trainedOn: day('培训开始日期', 'Start of the training'),
    planFiledOn: day('计划申报日期', 'Plan filed on').optional(),
    category: choice('培训类别', 'Category', categories),
    eligibleCostFen: fen('可补贴费用', 'Eligible cost'),
    headcount: count('培训人数', 'Heads', 'people'),
    surchargePaidFen: fen('缴纳的地方教育附加', 'Surcharge paid'),
    vatAndConsumptionFen: fen('增值税和消费税', 'Value-added and consumption tax').optional(),
  }),
  result: fields({
    eligible: flag('符合条件', 'Eligible'),
    reasons: list('不符合的理由', 'Reasons', choice('理由', 'Reason', reasonTexts)),
    amountFen: fen('补贴金额', 'Subsidy'),
    surchargeDueFen: fen('按税额应缴附加', 'Surcharge due on the tax').optional(),
  }),
  parameters: ['edu_fund.ratio', 'edu_fund.cap_head', 'edu_fund.cap_tax_ratio'],
  example: {
    trainedOn: '2026-03-02',
    planFiledOn: '2026-02-02',
    category: 'SKILL',
    eligibleCostFen: 15_000_000,
    headcount: 70,
    surchargePaidFen: 20_000_000,
  },
  versions: [
    {
      from: '2014-01-01',
      decide(input, { need, step }) {
        const { eligibleCostFen, headcount, surchargePaidFen, vatAndConsumptionFen, planFiledOn, trainedOn } = input
        const due =
          vatAndConsumptionFen === undefined
            ? {}
            : {
                surchargeDueFen: step(
                  '地方教育附加（增值税、消费税的 2%）',
                  multiplyFen(vatAndConsumptionFen, surchargePpm, ppmOne),
                  {
                    unit: 'fen',
                  },
                ),
              }
        if (planFiledOn === undefined || planFiledOn > trainedOn) {
          step(reasonTexts.PLAN_NOT_FILED[0], true)
          return { eligible: false, reasons: ['PLAN_NOT_FILED' as const], amountFen: 0, ...due }
        }
        const { ratio, capHead, capTax } = need({
          ratio: 'edu_fund.ratio',
          capHead: 'edu_fund.cap_head',
          capTax: 'edu_fund.cap_tax_ratio',
        })
        const byCost = step('费用 × 比例', multiplyFen(eligibleCostFen, ratio, ppmOne), { unit: 'fen' })
        const byHead = step('人数 × 人均上限', multiplyFen(capHead, headcount, 1), { unit: 'fen' })
        const byTax = step('缴纳额 × 上限比例', multiplyFen(surchargePaidFen, capTax, ppmOne), { unit: 'fen' })
        const amountFen = step('取三者最低', Math.min(byCost, byHead, byTax), { unit: 'fen' })
        return { eligible: true, reasons: [], amountFen, ...due }
      },
    },
  ],
})
