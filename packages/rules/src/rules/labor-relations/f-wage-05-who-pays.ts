import { label } from '@renshe/codes'
import { choice, fen, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const cases = {
  subcontractorOwes: ['分包单位拖欠工资', 'Sub-contractor owes'],
  ownerPaysLate: ['建设单位未按约定拨付工程款', 'Owner pays late'],
  illegalContracting: ['违法发包、转包给个人或无资质单位', 'Illegally contracted out'],
  illegalProject: ['工程违反国土、规划、建设法律', 'Project breaks planning law'],
  unlicensedDispatch: ['使用无劳务派遣资质单位派遣的人员', 'Unlicensed dispatch'],
} as const

const payers = {
  generalContractor: ['施工总承包单位', 'General contractor'],
  owner: ['建设单位', 'Owner'],
  contractingUnit: ['发包的建设单位或施工总承包单位', 'Whoever contracted it out'],
  userUnit: ['用工单位', 'User unit'],
} as const

const answers: Readonly<
  Record<
    keyof typeof cases,
    { readonly payer: keyof typeof payers; readonly article: string; readonly recourse: boolean }
  >
> = {
  subcontractorOwes: { payer: 'generalContractor', article: '第三十条', recourse: true },
  ownerPaysLate: { payer: 'owner', article: '第二十九条', recourse: false },
  illegalContracting: { payer: 'contractingUnit', article: '第三十六条', recourse: true },
  illegalProject: { payer: 'owner', article: '第三十七条', recourse: false },
  unlicensedDispatch: { payer: 'userUnit', article: '第十八条', recourse: true },
}

export const fWage05 = defineRule({
  id: 'F-WAGE-05',
  title: label('欠薪清偿责任', 'Who pays wages that are owed'),
  plain: label(
    '按拖欠的原因确定由谁先行清偿：分包欠薪由总包先付再追偿，建设单位欠工程款的在未结清工程款内先行垫付，违法发包由发包方清偿。',
    'Who pays first, by the cause of the arrears: the general contractor for its sub-contractors, with recourse; the owner within its unpaid price; whoever contracted out illegally.',
  ),
  field: 'labor-relations',
  source: '保障农民工工资支付条例（国令第724号）第十八条、第二十九条、第三十条、第三十六条、第三十七条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('拖欠发生日期', 'Day of the arrears') },
  input: fields({
    cause: choice('拖欠原因', 'Cause', cases),
    owedFen: fen('拖欠金额', 'Owed'),
    unpaidPriceFen: fen('未结清的工程款', 'Price not yet paid').optional(),
  }),
  result: fields({
    payer: choice('先行清偿人', 'Payer', payers),
    recourse: flag('可以追偿', 'Recourse'),
    payFen: fen('应先行清偿的金额', 'To be paid'),
  }),
  example: { cause: 'ownerPaysLate', owedFen: 30_000_000, unpaidPriceFen: 20_000_000 },
  versions: [
    {
      from: '2020-05-01',
      decide({ cause, owedFen, unpaidPriceFen }, { reject, step }) {
        const { payer, article, recourse } = answers[cause]
        const source = `保障农民工工资支付条例（国令第724号）${article}`
        step(`${cases[cause][0]}，由${payers[payer][0]}清偿`, payer, { source })
        if (cause !== 'ownerPaysLate')
          return { payer, recourse, payFen: step('应先行清偿', owedFen, { unit: 'fen', source }) }
        if (unpaidPriceFen === undefined)
          return reject('unpaidPriceFen', 'REQUIRED', '建设单位垫付以未结清的工程款为限，须填写未结清金额')
        return {
          payer,
          recourse,
          payFen: step('以未结清的工程款为限先行垫付', Math.min(owedFen, unpaidPriceFen), { unit: 'fen', source }),
        }
      },
    },
  ],
})
