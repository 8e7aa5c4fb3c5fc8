import { addMonths, ageOn, type LocalDate, label } from '@renshe/codes'
import type { z } from 'zod'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import type { ParameterOf } from '../../parameters/definitions.ts'

const groups = {
  unemployed: ['登记失业人员', 'Registered unemployed'],
  graduate: ['离校未就业或当年毕业的高校毕业生', 'Graduate not yet employed, or of this year'],
  young: ['登记失业青年', 'Registered unemployed youth'],
  other: ['其他人员', 'Others'],
} as const

const reasons = {
  GROUP: ['不属于补贴对象', 'Not of a group that counts'],
  UNEMPLOYED: ['登记失业时间不够', 'Not registered unemployed long enough'],
  GRADUATED: ['毕业时间超过期限', 'Left school too long ago'],
  AGE: ['年龄不符', 'Age does not fit'],
  CONTRACT: ['劳动合同期限不够', 'Contract too short'],
  INSURANCE: ['未缴纳社会保险', 'No insurance paid'],
  ALREADY: ['本人已享受过（不论哪家单位）', 'Already paid for this person, by whatever employer'],
} as const

const hireInput = fields({
  hiredOn: day('录用日期', 'Day of hire'),
  group: choice('人员类别', 'Group', groups),
  unemployedMonths: count('登记失业月数', 'Months registered unemployed', 'months').optional(),
  graduatedOn: day('毕业日期', 'Day of graduation').optional(),
  bornOn: day('出生日期', 'Date of birth').optional(),
  contractMonths: count('劳动合同月数', 'Months of the contract', 'months'),
  insured: flag('已缴纳社会保险', 'Insurance paid'),
  subsidisedBefore: flag('本人已享受过此补贴', 'Already subsidised'),
})
type Hire = z.output<typeof hireInput>
type Terms = ParameterOf<'hire.oneoff.terms'>

/** The fact each group rests on; a hire without it cannot be judged. */
const factOf = { unemployed: 'unemployedMonths', graduate: 'graduatedOn', young: 'bornOn' } as const

/** Graduates of the year of hire count whatever the day; earlier ones within the term from leaving school. */
const graduatedInTime = (graduatedOn: LocalDate, hiredOn: LocalDate, months: number) =>
  graduatedOn.slice(0, 4) === hiredOn.slice(0, 4) ||
  (graduatedOn <= hiredOn && hiredOn <= addMonths(graduatedOn, months))

function against(hire: Hire, terms: Terms) {
  const { group, hiredOn, unemployedMonths = 0, graduatedOn = hiredOn, bornOn = hiredOn } = hire
  const age = ageOn(bornOn, hiredOn)
  return codesWhere({
    GROUP: group === 'other',
    UNEMPLOYED: group === 'unemployed' && unemployedMonths < terms.unemployedMonths,
    GRADUATED: group === 'graduate' && !graduatedInTime(graduatedOn, hiredOn, terms.graduateMonths),
    AGE: group === 'young' && (age < terms.youngFrom || age > terms.youngTo),
    CONTRACT: hire.contractMonths < terms.contractMonths,
    INSURANCE: !hire.insured,
    ALREADY: hire.subsidisedBefore,
  })
}

export const bSub01 = defineRule({
  id: 'B-SUB-01',
  title: label('一次性吸纳就业补贴', 'One-off hiring subsidy'),
  plain: label(
    '单位招用登记失业人员、未就业毕业生或登记失业青年，签一年以上合同并缴社会保险的，每人给一次补贴。2023 年每人 2000 元。',
    'An employer who hires registered unemployed people, graduates without work or unemployed youth on a contract of a year or more, with insurance, gets an amount once per person: 2 000 yuan in 2023.',
  ),
  field: 'employment',
  source: '上海市 2023 年一次性吸纳就业补贴通知',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('审核日期（金额按录用日期）', 'Day of examination; amounts follow the day of hire') },
  input: fields({ hires: list('招用人员', 'Hires', hireInput, 500) }),
  result: fields({
    amountFen: fen('补贴金额', 'Amount'),
    eligibleCount: count('符合条件人数', 'People who count', 'people'),
    hires: list(
      '逐人结论',
      'Each person',
      fields({
        eligible: flag('符合条件', 'Counts'),
        reasons: list('不符合的原因', 'Reasons against', choice('原因', 'Reason', reasons), 10),
        amountFen: fen('金额', 'Amount'),
      }),
      500,
    ),
  }),
  parameters: ['hire.oneoff', 'hire.oneoff.terms'],
  example: {
    hires: [
      {
        hiredOn: '2023-05-08',
        group: 'unemployed',
        unemployedMonths: 3,
        contractMonths: 12,
        insured: true,
        subsidisedBefore: false,
      },
    ],
  },
  versions: [
    {
      from: '2023-01-01',
      decide({ hires }, { need, step, reject }) {
        const decided = hires.map((hire, at) => {
          const fact = hire.group === 'other' ? undefined : factOf[hire.group]
          if (fact !== undefined && hire[fact] === undefined)
            reject(`hires.${at}.${fact}`, 'REQUIRED', '这一类人员须填写此项')
          if (hire.bornOn !== undefined && hire.bornOn > hire.hiredOn)
            reject(`hires.${at}.bornOn`, 'DATE_ORDER', '出生日期晚于录用日期')
          const { amount, terms } = need({ amount: 'hire.oneoff', terms: 'hire.oneoff.terms' }, hire.hiredOn)
          const found = against(hire, terms)
          return { eligible: found.length === 0, reasons: found, amountFen: found.length === 0 ? amount : 0 }
        })
        return {
          hires: decided,
          eligibleCount: step('符合条件人数', decided.filter(({ eligible }) => eligible).length, { unit: 'people' }),
          amountFen: step(
            '每人一次，合计补贴',
            decided.reduce((sum, { amountFen }) => sum + amountFen, 0),
            { unit: 'fen' },
          ),
        }
      },
    },
  ],
})
