import { label, multiplyFen } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, fen, fields, flag, list, month } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

const reasons = {
  POST: ['不是一线非管理岗位', 'Not a first-line post without management'],
  CONTRACT: ['劳动合同期限不够', 'Contract too short'],
  DISPATCH: ['用人单位是劳务派遣单位', 'The employer is a labour-dispatch company'],
  TERM: ['已享受满最长期限', 'The term is used up'],
} as const

export const bSub04 = defineRule({
  id: 'B-SUB-04',
  title: label('岗位补贴', 'Post allowance for hardship hires'),
  plain: label(
    '单位把就业困难人员招到一线岗位、签一年以上合同的，可按月最低工资的一定比例领取岗位补贴；劳务派遣单位不享受。现行标准须由区里载入。',
    'Employers who take hardship people into first-line posts for a year or more may get a share of the monthly minimum wage; labour-dispatch companies do not. The share in force must be loaded by the district.',
  ),
  field: 'employment',
  source: '上海市就业困难人员岗位补贴政策（结构见各区文本，标准以现行文件为准）',
  confidence: 'L',
  audience: ['employer', 'staff'],
  decisive: { label: label('补贴月份', 'Month it is for'), of: (input) => `${input.month}-01` },
  input: fields({
    month: month('补贴月份', 'Month it is for'),
    firstLinePost: flag('一线非管理岗位', 'First-line post without management'),
    contractMonths: count('劳动合同月数', 'Months of the contract', 'months'),
    labourDispatch: flag('劳务派遣单位', 'Labour-dispatch company'),
    usedMonths: count('此前已补贴月数', 'Months subsidised before', 'months'),
  }),
  result: fields({
    eligible: flag('可以享受', 'Eligible'),
    reasons: list('不能享受的原因', 'Reasons against', choice('原因', 'Reason', reasons), 10),
    amountFen: fen('当月补贴', 'Allowance of the month'),
  }),
  parameters: ['post_subsidy.terms', 'post_subsidy.rate', 'post_subsidy.top_up', 'min_wage.month'],
  example: { month: '2026-01', firstLinePost: true, contractMonths: 12, labourDispatch: false, usedMonths: 0 },
  versions: [
    {
      from: '2008-01-01',
      decide({ firstLinePost, contractMonths, labourDispatch, usedMonths }, { need, step }) {
        const { terms } = need({ terms: 'post_subsidy.terms' })
        const found = codesWhere({
          POST: !firstLinePost,
          CONTRACT: contractMonths < terms.contractMonths,
          DISPATCH: labourDispatch,
          TERM: usedMonths >= terms.months,
        })
        if (step('不能享受的原因数', found.length) > 0) return { eligible: false, reasons: found, amountFen: 0 }
        const { rate, topUp, wage } = need({
          rate: 'post_subsidy.rate',
          topUp: 'post_subsidy.top_up',
          wage: 'min_wage.month',
        })
        const cityFen = step('月最低工资的一定比例', multiplyFen(wage, rate, ppmOne), { unit: 'fen' })
        return { eligible: true, reasons: [], amountFen: step('加上区级加发', cityFen + topUp, { unit: 'fen' }) }
      },
    },
  ],
})
