import { label, multiplyFen } from '@renshe/codes'
import { choice, count, fen, fields, flag, list, month } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

const beneficiaries = {
  hardship: ['就业困难人员', 'Hardship person'],
  graduate: ['高校毕业生', 'Graduate'],
} as const

const terms = {
  hardship: 'si_subsidy.hardship_months',
  graduate: 'si_subsidy.graduate_months',
} as const

const money = {
  lower: 'si.base.lower',
  pension: 'si.rate.pension.er',
  medical: 'si.rate.medical.er',
  unemployment: 'si.rate.unemp.er',
  share: 'si_subsidy.share',
} as const

/** Each insurance is paid in whole fen, and the share is taken of their sum. */
function amounts(values: Readonly<Record<keyof typeof money, number>>, step: Work['step']) {
  const part = (name: string, ratePpm: number) =>
    step(name, multiplyFen(values.lower, ratePpm, ppmOne), { unit: 'fen' })
  const employerFen =
    part('养老保险单位缴费', values.pension) +
    part('医疗保险单位缴费', values.medical) +
    part('失业保险单位缴费', values.unemployment)
  step('单位缴费部分合计', employerFen, { unit: 'fen' })
  return {
    employerFen,
    monthlyFen: step('按比例补贴', multiplyFen(employerFen, values.share, ppmOne), { unit: 'fen' }),
  }
}

const reasons = { TERM: ['已享受满最长期限', 'The term is used up'] } as const

export const bSub02 = defineRule({
  id: 'B-SUB-02',
  title: label('用人单位社会保险补贴', 'Social-insurance subsidy of employers'),
  plain: label(
    '单位招用就业困难人员或高校毕业生，按缴费基数下限算出的养老、医疗、失业保险单位缴费部分，补贴一半；就业困难人员一般不超过三年。',
    'Employers of hardship people or graduates get half of the employer’s pension, medical and unemployment contributions at the lower limit of the base; for hardship people normally three years at most.',
  ),
  field: 'employment',
  source: '上海市用人单位社会保险补贴政策（按当月缴费基数下限计算的单位缴费部分的 50%）',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('补贴月份', 'Month it is for'), of: (input) => `${input.month}-01` },
  input: fields({
    month: month('补贴月份', 'Month it is for'),
    beneficiary: choice('招用人员', 'Who was hired', beneficiaries).optional(),
    usedMonths: count('此前已补贴月数', 'Months subsidised before', 'months').optional(),
  }),
  result: fields({
    employerFen: fen('单位缴费部分（每人每月）', 'Employer’s part, per person and month'),
    monthlyFen: fen('补贴标准（每人每月）', 'Subsidy per person and month'),
    eligible: flag('在补贴期内', 'Within the term').optional(),
    reasons: list('不补贴的原因', 'Reasons against', choice('原因', 'Reason', reasons), 5).optional(),
    monthsLeft: count('还可补贴月数（含本月）', 'Months left, this one included', 'months').optional(),
  }),
  parameters: [
    'si.base.lower',
    'si.rate.pension.er',
    'si.rate.medical.er',
    'si.rate.unemp.er',
    'si_subsidy.share',
    'si_subsidy.hardship_months',
    'si_subsidy.graduate_months',
  ],
  example: { month: '2026-01', beneficiary: 'hardship', usedMonths: 12 },
  versions: [
    {
      from: '2008-01-01',
      decide({ beneficiary, usedMonths }, { need, step, reject }) {
        if ((beneficiary === undefined) !== (usedMonths === undefined))
          reject(
            beneficiary === undefined ? 'beneficiary' : 'usedMonths',
            'REQUIRED',
            '招用人员类别和已补贴月数须一并填写',
          )
        if (beneficiary === undefined || usedMonths === undefined) return amounts(need(money), step)
        const { term, ...values } = need({ ...money, term: terms[beneficiary] })
        const monthly = amounts(values, step)
        const monthsLeft = step('还可补贴月数', Math.max(0, term - usedMonths), { unit: 'months' })
        const eligible = monthsLeft > 0
        return { ...monthly, eligible, reasons: eligible ? [] : ['TERM' as const], monthsLeft }
      },
    },
  ],
})
