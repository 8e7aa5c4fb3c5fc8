import { label } from '@renshe/codes'
import { choice, count, day, fields, flag } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { countPeriod, type PeriodUnit } from '../../evaluate/count-period.ts'

const periodUnits = {
  NATURAL: ['自然日', 'Calendar days'],
  WORKING: ['工作日', 'Working days'],
  MONTH: ['月', 'Months'],
  YEAR: ['年', 'Years'],
} as const satisfies Readonly<Record<PeriodUnit, readonly [string, string]>>

const owners = {
  party: ['当事人申请、起诉等期限', 'A party’s right'],
  agency: ['机关自己的办理期限', 'An agency’s duty'],
} as const

interface Period {
  readonly start: string
  readonly amount: number
  readonly unit: PeriodUnit
  readonly owner: keyof typeof owners
}

function decide({ start, amount, unit, owner }: Period, work: Work) {
  const { raw, rolled, provisional } = countPeriod(work, start, amount, unit, 'start')
  work.step(`起算日不计入，${amount} ${periodUnits[unit][0]}届满日`, raw)
  work.step('届满日为休息日的，顺延到下一个工作日', rolled)
  const dueOn =
    owner === 'party'
      ? work.step('当事人的期限按顺延后的日期', rolled)
      : work.step('机关的期限不顺延，按原届满日预警', raw, { source: '规则手册 G-CMP-02 设计决定' })
  return { rawOn: raw, rolledOn: rolled, dueOn, provisional }
}

export const gCmp02 = defineRule({
  id: 'G-CMP-02',
  title: label('期间的计算', 'Counting a period'),
  plain: label(
    '期间从次日起算；按月、按年的到对应日届满，没有对应日的到月末；届满日是休息日的，当事人的期限顺延到下一个工作日。',
    'A period starts the next day; months and years end on the corresponding day or the month’s last; a party’s period that ends on a rest day runs to the next working day.',
  ),
  field: 'calendar',
  source: '民法典第二百条至第二百零三条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('起算日', 'Start'), of: (input) => input.start },
  input: fields({
    start: day('起算日（当日不计入）', 'Start, not counted itself'),
    amount: count('期间长度', 'Length').max(5000),
    unit: choice('单位', 'Unit', periodUnits),
    owner: choice('谁的期限', 'Whose period', owners),
  }),
  result: fields({
    rawOn: day('原届满日', 'End before rolling'),
    rolledOn: day('顺延后的届满日', 'End after rolling'),
    dueOn: day('应按的日期', 'Date that counts'),
    provisional: flag('暂定', 'Provisional'),
  }),
  example: { start: '2026-01-20', amount: 30, unit: 'NATURAL', owner: 'party' },
  versions: [
    { from: '1987-01-01', source: '民法通则第一百五十四条（2017-10-01 起民法总则第二百条至第二百零三条）', decide },
    { from: '2021-01-01', decide },
  ],
})
