import { label } from '@renshe/codes'
import { count, fields, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const eCov01 = defineRule({
  id: 'E-COV-01',
  title: label('基本养老保险覆盖率（指标 6）', 'Coverage of basic pension insurance (indicator 6)'),
  plain: label(
    '应参保人数是户籍 16 周岁以上人口减去五类不计人员；覆盖率是其中有账户的人所占的比例。',
    'Registered people from 16 less five groups not counted; the share of them who have an account.',
  ),
  field: 'social-insurance',
  source: '闵行区人力资源和社会保障“十四五”规划指标 6',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('年末', 'Year end') },
  input: fields({
    pop16: count('本区户籍 16 周岁及以上人口', 'Registered people from 16', 'people'),
    students: count('在校生', 'Students', 'people'),
    civil: count('已领民政待遇', 'On civil affairs benefits', 'people'),
    otherProvince: count('已有外省市保障', 'Insured in another province', 'people'),
    noPoliceData: count('公安无数据', 'Without police data', 'people'),
    dead: count('死亡人数', 'Dead', 'people'),
    noAccount: count('无账户人数', 'Without an account', 'people'),
  }),
  result: fields({ rate: quantity('覆盖率', 'Coverage as a fraction of 1').nullable() }),
  example: {
    pop16: 1_020_000,
    students: 62_000,
    civil: 1_800,
    otherProvince: 5_200,
    noPoliceData: 900,
    dead: 6_100,
    noAccount: 8_300,
  },
  versions: [
    {
      from: '2011-01-01',
      decide(input, { reject, step, note }) {
        const { pop16, students, civil, otherProvince, noPoliceData, dead, noAccount } = input
        const deducted = step('五类不计人员合计', students + civil + otherProvince + noPoliceData + dead, {
          unit: 'people',
        })
        if (deducted > pop16) reject('pop16', 'LESS_THAN_DEDUCTED', '户籍人口少于各项扣除之和')
        const base = step('应参保人数', pop16 - deducted, { unit: 'people' })
        if (noAccount > base) reject('noAccount', 'MORE_THAN_BASE', '无账户人数多于应参保人数')
        const covered = step('有账户人数', base - noAccount, { unit: 'people' })
        if (base === 0) {
          note('NO_BASE', '应参保人数为零，覆盖率无法计算')
          return { rate: null }
        }
        return { rate: step('覆盖率', covered / base) }
      },
    },
  ],
})
