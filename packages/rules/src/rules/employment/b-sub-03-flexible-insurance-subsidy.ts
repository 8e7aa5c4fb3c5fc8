import { addMonths, label, monthOf, multiplyFen } from '@renshe/codes'
import type { z } from 'zod'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fen, fields, flag, list, month } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'
import type { ParameterOf } from '../../parameters/definitions.ts'
import { eRet01, retirementTracks } from '../social-insurance/e-ret-01-retirement-age.ts'

const groups = {
  graduate: ['离校未就业高校毕业生', 'Graduate'],
  hardship: ['就业困难人员', 'Hardship person'],
} as const

const reasons = {
  NOT_FLEXIBLE: ['没有灵活就业登记', 'Not registered as flexible worker'],
  NOT_INSURED: ['当月没有缴纳社会保险', 'No insurance paid in the month'],
  GRADUATED: ['首次享受时毕业已超过期限', 'Left school too long ago at the first month'],
  TERM: ['已享受满最长期限', 'The term is used up'],
  RETIRED: ['已到法定退休月份', 'Retirement month is reached'],
} as const

const later = (from: string, months: number) => monthOf(addMonths(`${from}-01`, months))

const input = fields({
  month: month('补贴月份', 'Month it is for'),
  group: choice('人员类别', 'Group', groups),
  registeredFlexible: flag('已办灵活就业登记', 'Registered as flexible worker'),
  insured: flag('当月已缴社会保险', 'Insurance paid in the month'),
  usedMonths: count('此前已享受月数', 'Months had before', 'months'),
  firstMonth: month('首次享受月份', 'First month had').optional(),
  graduatedOn: day('毕业日期', 'Day of graduation').optional(),
  birthMonth: month('出生年月', 'Month of birth').optional(),
  track: choice('退休类别', 'Retirement track', retirementTracks).optional(),
})
type Input = z.output<typeof input>

function checkInput(given: Input, reject: Work['reject']): void {
  if (given.firstMonth !== undefined && given.firstMonth > given.month)
    reject('firstMonth', 'DATE_ORDER', '首次享受月份晚于补贴月份')
  if (given.group === 'graduate' && given.graduatedOn === undefined)
    reject('graduatedOn', 'REQUIRED', '高校毕业生须填写毕业日期')
  if ((given.birthMonth === undefined) !== (given.track === undefined))
    reject(given.track === undefined ? 'track' : 'birthMonth', 'REQUIRED', '出生年月和退休类别须一并填写')
}

/** Within reach of retirement at the first month the term runs on until then. */
function termUsed(given: Input, terms: ParameterOf<'si_subsidy.flex'>, retireMonth: string | undefined): boolean {
  const { firstMonth = given.month } = given
  if (given.group === 'graduate') return given.usedMonths >= terms.graduateMonths
  const near = retireMonth !== undefined && retireMonth <= later(firstMonth, terms.nearRetirementMonths)
  return !near && given.usedMonths >= terms.hardshipMonths
}

export const bSub03 = defineRule({
  id: 'B-SUB-03',
  title: label('灵活就业社会保险补贴', 'Social-insurance subsidy of flexible workers'),
  plain: label(
    '就业困难人员或毕业两年内的高校毕业生灵活就业并缴社会保险的，按缴费基数下限补贴一半；毕业生最长两年，就业困难人员最长三年，距退休不足五年的可到退休。',
    'Hardship people and graduates of the last two years who work flexibly and pay insurance get half of it at the lower limit: two years for graduates, three for hardship people, to retirement within five years of it.',
  ),
  field: 'employment',
  source: '上海市灵活就业社会保险补贴政策',
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: { label: label('补贴月份', 'Month it is for'), of: (given) => `${given.month}-01` },
  input,
  result: fields({
    eligible: flag('可以享受', 'Eligible'),
    reasons: list('不能享受的原因', 'Reasons against', choice('原因', 'Reason', reasons), 10),
    amountFen: fen('当月补贴', 'Subsidy of the month'),
  }),
  parameters: ['si.base.lower', 'si_subsidy.flex', 'si_subsidy.flex.rate'],
  uses: [eRet01],
  example: {
    month: '2026-01',
    group: 'hardship',
    registeredFlexible: true,
    insured: true,
    usedMonths: 12,
    birthMonth: '1967-03',
    track: 'M60',
  },
  versions: [
    {
      from: '2008-01-01',
      decide(given, { need, use, step, reject }) {
        checkInput(given, reject)
        const { birthMonth, track, graduatedOn, firstMonth = given.month } = given
        const { terms } = need({ terms: 'si_subsidy.flex' })
        const retireMonth =
          birthMonth !== undefined && track !== undefined ? use(eRet01, { birthMonth, track }).retireMonth : undefined
        const found = codesWhere({
          NOT_FLEXIBLE: !given.registeredFlexible,
          NOT_INSURED: !given.insured,
          GRADUATED:
            given.group === 'graduate' &&
            graduatedOn !== undefined &&
            firstMonth > later(monthOf(graduatedOn), terms.graduatedWithinMonths),
          TERM: termUsed(given, terms, retireMonth),
          RETIRED: retireMonth !== undefined && given.month >= retireMonth,
        })
        if (step('不能享受的原因数', found.length) > 0) return { eligible: false, reasons: found, amountFen: 0 }
        const { lower, rate } = need({ lower: 'si.base.lower', rate: 'si_subsidy.flex.rate' })
        const paid = step('按缴费基数下限计算的缴费额', multiplyFen(lower, rate, ppmOne), { unit: 'fen' })
        const amountFen = step('按比例补贴', multiplyFen(paid, terms.sharePpm, ppmOne), { unit: 'fen' })
        return { eligible: true, reasons: [], amountFen }
      },
    },
  ],
})
