import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const groups = {
  subsistence: ['低保家庭', 'Family on subsistence allowance'],
  disabled: ['残疾', 'Disabled'],
  special_vocational: ['特殊中等职业教育', 'Special vocational school'],
  student_loan: ['获得国家助学贷款', 'Holder of a state student loan'],
  poor_disabled_family: ['贫困残疾人家庭', 'Poor family with a disabled member'],
  out_of_poverty: ['脱贫家庭', 'Family lifted out of poverty'],
  destitute: ['特困人员', 'Destitute person'],
  none: ['都不是', 'None of these'],
} as const

const reasons = {
  GROUP: ['不属于七类困难毕业生', 'Not one of the seven groups'],
  FULL_TIME: ['不是全日制', 'Not a full-time student'],
  FURTHER_STUDY: ['已确定升学或出国', 'Further study or going abroad is settled'],
  SCHOOL: ['未通过学校集中申请', 'Not applied for through the school'],
} as const

export const bSub05 = defineRule({
  id: 'B-SUB-05',
  title: label('求职创业补贴', 'Job-seeking subsidy for graduates in hardship'),
  plain: label(
    '七类有困难的全日制毕业生，还没有确定升学或出国的，由学校统一申请，可领一次求职创业补贴。',
    'Full-time graduates of seven groups in hardship who are not going on to study or abroad get an amount once; the school applies for them.',
  ),
  field: 'employment',
  source: '沪人社规〔2023〕22号',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('申请日期', 'Day of application'), of: (input) => input.appliedOn },
  input: fields({
    appliedOn: day('申请日期', 'Day of application'),
    group: choice('困难类别', 'Group', groups),
    fullTime: flag('全日制', 'Full-time student'),
    furtherStudy: flag('已确定升学或出国', 'Further study or abroad settled'),
    throughSchool: flag('学校集中申请', 'The school applies'),
  }),
  result: fields({
    eligible: flag('可以享受', 'Eligible'),
    reasons: list('不能享受的原因', 'Reasons against', choice('原因', 'Reason', reasons), 10),
    amountFen: fen('补贴金额', 'Amount'),
  }),
  parameters: ['job_seeking.amount'],
  example: {
    appliedOn: '2026-03-02',
    group: 'student_loan',
    fullTime: true,
    furtherStudy: false,
    throughSchool: true,
  },
  versions: [
    {
      from: '2023-01-01',
      decide({ group, fullTime, furtherStudy, throughSchool }, { need, step }) {
        const found = codesWhere({
          GROUP: group === 'none',
          FULL_TIME: !fullTime,
          FURTHER_STUDY: furtherStudy,
          SCHOOL: !throughSchool,
        })
        if (step('不能享受的原因数', found.length) > 0) return { eligible: false, reasons: found, amountFen: 0 }
        const { amount } = need({ amount: 'job_seeking.amount' })
        return { eligible: true, reasons: [], amountFen: step('一次性补贴', amount, { unit: 'fen' }) }
      },
    },
  ],
})
