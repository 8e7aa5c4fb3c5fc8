import { label } from '@renshe/codes'
import { choice, day, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 调解仲裁法第四十七条第一项: twelve months of the local minimum wage. */
const minimumWages = 12

const kinds = {
  WAGES: ['追索劳动报酬', 'Wages'],
  INJURY_MEDICAL: ['追索工伤医疗费', 'Medical costs of an injury'],
  COMPENSATION: ['追索经济补偿', 'Severance'],
  DAMAGES: ['追索赔偿金', 'Damages'],
  STANDARDS: ['执行工作时间、休息休假、社会保险等国家劳动标准', 'National standards of hours, rest and insurance'],
  OTHER: ['其他', 'Anything else'],
} as const

type Kind = keyof typeof kinds
const hasAmount = (kind: Kind) => kind !== 'STANDARDS' && kind !== 'OTHER'

export const fArb02 = defineRule({
  id: 'F-ARB-02',
  title: label('一裁终局', 'Final awards'),
  plain: label(
    '每一项追索劳动报酬、工伤医疗费、经济补偿或赔偿金的金额不超过 12 个月最低工资的，以及执行国家劳动标准的争议，裁决为终局。',
    'Final item by item: sums up to twelve months of minimum wage, and disputes on national labour standards.',
  ),
  field: 'labor-relations',
  source: '劳动争议调解仲裁法第四十七条；劳动人事争议仲裁办案规则第五十条；法释〔2020〕26号',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('裁决日期', 'Day of the award'), of: (input) => input.on },
  input: fields({
    on: day('裁决日期', 'Award on'),
    items: list(
      '裁决事项',
      'Items',
      fields({ kind: choice('事项', 'Kind', kinds), amountFen: fen('金额', 'Amount').optional() }),
      100,
    ),
  }),
  result: fields({
    limitFen: fen('终局金额上限（每项）', 'Limit for each item').nullable(),
    items: list('各项是否终局', 'Each item', flag('终局', 'Final'), 100),
    allFinal: flag('全部终局', 'All final'),
  }),
  parameters: ['min_wage.month'],
  example: {
    on: '2026-03-02',
    items: [
      { kind: 'WAGES', amountFen: 2_000_000 },
      { kind: 'COMPENSATION', amountFen: 3_000_000 },
    ],
  },
  versions: [
    {
      from: '2008-05-01',
      decide({ items }, { need, note, reject, step }) {
        if (items.length === 0) reject('items', 'REQUIRED', '至少填写一项')
        const missing = items.findIndex(({ kind, amountFen }) => hasAmount(kind) && amountFen === undefined)
        if (missing >= 0) reject(`items.${missing}.amountFen`, 'REQUIRED', '请填写这一项的金额')
        const limitFen = items.some(({ kind }) => hasAmount(kind))
          ? step('12 × 月最低工资', need({ wage: 'min_wage.month' }).wage * minimumWages, { unit: 'fen' })
          : null
        const final = items.map(({ kind, amountFen = 0 }) =>
          limitFen !== null && hasAmount(kind) ? amountFen <= limitFen : kind === 'STANDARDS',
        )
        step('逐项判断是否终局', final)
        const allFinal = final.every(Boolean)
        if (!allFinal && final.includes(true)) note('MIXED', '有终局也有非终局事项，应分别制作裁决书')
        return { limitFen, items: final, allFinal }
      },
    },
  ],
})
