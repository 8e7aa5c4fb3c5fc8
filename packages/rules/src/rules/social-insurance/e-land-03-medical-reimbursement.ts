import { ageOn, type LocalDate, label, multiplyFen } from '@renshe/codes'
import { choice, day, fen, fields, list, text, year } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'
import type { ParameterOf } from '../../parameters/definitions.ts'
import { stepReached } from './e-land-02-increase.ts'

type Scheme = ParameterOf<'land.medical'>

/** Who else pays, so that this scheme does not (社会保险法第三十条). */
const otherPayers = {
  none: ['无', 'Nobody'],
  injury: ['工伤保险', 'Work-injury insurance'],
  thirdParty: ['第三人', 'A third party'],
  publicHealth: ['公共卫生', 'Public health'],
  abroad: ['境外就医', 'Treatment abroad'],
} as const

const outcomes = {
  PAID: ['报销', 'Paid'],
  DEDUCTIBLE: ['未超过起付线', 'Within the deductible'],
  EXCLUDED: ['不予报销', 'Excluded'],
} as const
type Outcome = keyof typeof outcomes

interface Bill {
  readonly billNo: string
  readonly settledOn: LocalDate
  readonly level: '1' | '2' | '3'
  readonly setting: 'outpatient' | 'inpatient'
  readonly selfPaidFen: number
  readonly otherPayer: keyof typeof otherPayers
}

interface PaidBill {
  readonly billNo: string
  readonly payFen: number
  readonly outcome: Outcome
}

function checkBills(bills: readonly Bill[], bornOn: LocalDate, inYear: number, { reject }: Work<'land.medical'>): void {
  const seen = new Set<string>()
  for (const [at, { billNo, settledOn }] of bills.entries()) {
    if (seen.has(billNo)) reject(`bills.${at}.billNo`, 'DUPLICATE', `票据号 ${billNo} 重复`)
    seen.add(billNo)
    if (!settledOn.startsWith(`${inYear}-`)) reject(`bills.${at}.settledOn`, 'OTHER_YEAR', '结算日期不在报销年度内')
    if (settledOn < bornOn) reject('bornOn', 'AFTER_BILL', '出生日期晚于结算日期')
  }
}

const ratePpm = ({ ageRates }: Scheme, { level, setting }: Bill, age: number): number =>
  stepReached(ageRates, age)?.[`${setting}${level}Ppm`] ?? 0

interface Settled {
  readonly paid: readonly PaidBill[]
  readonly deductibleFen: number
}

/** Pays one bill with what is left of the year's deductible. */
function settle(scheme: Scheme, bornOn: LocalDate, { paid, deductibleFen }: Settled, bill: Bill): Settled {
  const { billNo, selfPaidFen } = bill
  const add = (payFen: number, outcome: Outcome, left: number): Settled => ({
    paid: [...paid, { billNo, payFen, outcome }],
    deductibleFen: left,
  })
  if (bill.otherPayer !== 'none') return add(0, 'EXCLUDED', deductibleFen)
  if (selfPaidFen <= deductibleFen) return add(0, 'DEDUCTIBLE', deductibleFen - selfPaidFen)
  const rate = ratePpm(scheme, bill, ageOn(bornOn, bill.settledOn))
  return add(multiplyFen(selfPaidFen - deductibleFen, rate, ppmOne), 'PAID', 0)
}

export const eLand03 = defineRule({
  id: 'E-LAND-03',
  title: label('征地养老人员医疗费报销', 'Medical reimbursement of land-taking pensioners'),
  plain: label(
    '从医保结算流水取票据，扣除年度起付线后按医院等级、就诊方式和年龄的比例报销，一年有最高限额，不用交纸质材料。',
    'Bills come from the settlement flow; above the deductible a share by hospital, kind of care and age is paid up to a yearly cap.',
  ),
  field: 'social-insurance',
  source: '沪人社规〔2022〕7号；社会保险法第三十条',
  confidence: 'L',
  audience: ['resident', 'staff'],
  decisive: { label: label('报销年度首日', 'First day of the year'), of: (input) => `${input.year}-01-01` },
  input: fields({
    year: year('报销年度', 'Year'),
    bornOn: day('出生日期', 'Date of birth'),
    bills: list(
      '票据',
      'Bills',
      fields({
        billNo: text('票据号', 'Bill number', 50).min(1),
        settledOn: day('结算日期', 'Date of settlement'),
        level: choice('医院等级', 'Hospital level', {
          '1': ['一级', 'Level 1'],
          '2': ['二级', 'Level 2'],
          '3': ['三级', 'Level 3'],
        }),
        setting: choice('就诊方式', 'Kind of care', {
          outpatient: ['门急诊', 'Outpatient'],
          inpatient: ['住院', 'Inpatient'],
        }),
        selfPaidFen: fen('可报销的自负费用', 'Eligible self-paid amount').max(1_000_000_000),
        otherPayer: choice('应由他方支付', 'Paid by another', otherPayers),
      }),
      500,
    ),
    deductibleUsedFen: fen('当年已用起付线', 'Deductible already used').optional(),
    paidBeforeFen: fen('当年已报销', 'Already paid this year').optional(),
  }),
  result: fields({
    payFen: fen('本次报销', 'Paid now'),
    beforeCapFen: fen('封顶前合计', 'Sum before the cap'),
    bills: list(
      '逐张票据',
      'Bills',
      fields({
        billNo: text('票据号', 'Bill number', 50),
        payFen: fen('封顶前报销', 'Paid before the cap'),
        outcome: choice('处理', 'Outcome', outcomes),
      }),
    ),
  }),
  parameters: ['land.medical'],
  example: {
    year: 2025,
    bornOn: '1948-06-15',
    bills: [
      {
        billNo: 'A001',
        settledOn: '2025-03-03',
        level: '2',
        setting: 'outpatient',
        selfPaidFen: 120_000,
        otherPayer: 'none',
      },
    ],
  },
  versions: [
    {
      from: '2022-01-01',
      decide({ year: inYear, bornOn, bills, deductibleUsedFen = 0, paidBeforeFen = 0 }, work) {
        checkBills(bills, bornOn, inYear, work)
        const { scheme } = work.need({ scheme: 'land.medical' })
        const { step } = work
        const left = step('剩余起付线', Math.max(0, scheme.deductibleFen - deductibleUsedFen), { unit: 'fen' })
        const inOrder = bills.toSorted((a, b) => a.settledOn.localeCompare(b.settledOn))
        const start: Settled = { paid: [], deductibleFen: left }
        const { paid } = inOrder.reduce((settled, bill) => settle(scheme, bornOn, settled, bill), start)
        for (const { billNo, payFen, outcome } of paid)
          step(`票据 ${billNo}：${outcomes[outcome][0]}`, payFen, { unit: 'fen' })
        const beforeCapFen = step(
          '封顶前合计',
          paid.reduce((sum, { payFen }) => sum + payFen, 0),
          { unit: 'fen' },
        )
        const room = step('年度限额剩余', Math.max(0, scheme.capFen - paidBeforeFen), { unit: 'fen' })
        return {
          payFen: step('本次报销', Math.min(room, beforeCapFen), { unit: 'fen' }),
          beforeCapFen,
          bills: [...paid],
        }
      },
    },
  ],
})
