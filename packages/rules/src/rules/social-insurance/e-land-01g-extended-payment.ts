import { ageOn, type LocalDate, label, monthOf, multiplyFen } from '@renshe/codes'
import { choice, count, day, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'
import { eRet01, retirementTracks } from './e-ret-01-retirement-age.ts'

const reasons = {
  AGE_NOT_REACHED: ['未到法定领取年龄', 'Below the legal age'],
  ENOUGH_YEARS: ['缴费年限已经足够', 'The minimum is reached'],
} as const
type Reason = keyof typeof reasons

type Keys = 'land.extend_most' | 'land.extend_subsidy'

interface Person {
  readonly bornOn: LocalDate
  readonly track: keyof typeof retirementTracks
  readonly paidMonths: number
  readonly on: LocalDate
  readonly costFen?: number | undefined
}

/** Age at which the older rule helps: men 60, women 55. */
const olderAge = { M60: 60, F55: 55, F50: 55 } as const
/** 社会保险法第十六条, before the retirement reform. */
const olderMinimum = 180
const lastOlderDay = '2024-12-31'
/** Later births would retire beyond the calendar of the platform. */
const lastBirth = '2130-12-31'

/** Extension first, the rest in one sum. Money is answered only where the cost is given, for the subsidy rate may be unknown. */
function help({ paidMonths, costFen }: Person, reached: boolean, minimum: number, work: Work<Keys>) {
  const { need, step } = work
  const shortMonths = step('尚缺月数', Math.max(0, minimum - paidMonths), { unit: 'months' })
  const failed: Reason[] = []
  if (!reached) failed.push('AGE_NOT_REACHED')
  if (shortMonths === 0) failed.push('ENOUGH_YEARS')
  if (failed.length > 0)
    return { eligible: step('可以延长缴费', false), reasons: failed, shortMonths, extendMonths: 0, oneOffMonths: 0 }
  const most = { most: 'land.extend_most' } as const
  const known =
    costFen === undefined ? { ...need(most), subsidy: undefined } : need({ ...most, subsidy: 'land.extend_subsidy' })
  const extendMonths = step('可以延长缴费的月数', Math.min(known.most, shortMonths), { unit: 'months' })
  const oneOffMonths = step('其余一次性补缴', shortMonths - extendMonths, { unit: 'months' })
  const answer = { eligible: step('可以延长缴费', true), reasons: failed, shortMonths, extendMonths, oneOffMonths }
  if (costFen === undefined || known.subsidy === undefined) return answer
  return { ...answer, subsidyFen: step('补贴', multiplyFen(costFen, known.subsidy, ppmOne), { unit: 'fen' }) }
}

function checkBirth({ bornOn, on }: Person, { reject }: Work<Keys>): void {
  if (bornOn > on) reject('bornOn', 'AFTER_APPLICATION', '出生日期晚于申请日期')
  if (bornOn > lastBirth) reject('bornOn', 'OUT_OF_RANGE', '出生日期应在 2130 年以前')
}

export const eLand01g = defineRule({
  id: 'E-LAND-01g',
  title: label('被征地人员延长缴费和补缴', 'Extended payment for land-taking people'),
  plain: label(
    '到龄而职保缴费年限不够的被征地人员，可以延长缴费最多 5 年，仍不够的一次性补缴，并有补贴。',
    'Land-taking people who reach the age short of years may pay on up to five years, then make up the rest, with a subsidy.',
  ),
  field: 'social-insurance',
  source: '社会保险法第十六条；沪府规〔2022〕3号（二手资料）',
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: { label: label('申请日期', 'Date of application'), of: (input) => input.on },
  input: fields({
    bornOn: day('出生日期', 'Date of birth'),
    track: choice('退休类别', 'Track', retirementTracks),
    paidMonths: count('职保累计缴费月数', 'Months paid', 'months').max(1200),
    on: day('申请日期', 'Date of application'),
    costFen: fen('延长缴费和补缴的费用', 'Cost of the payments').optional(),
  }),
  result: fields({
    eligible: flag('可以延长缴费', 'May extend'),
    reasons: list('不符合的原因', 'Reasons', choice('原因', 'Reason', reasons)),
    shortMonths: count('尚缺月数', 'Months short', 'months'),
    extendMonths: count('延长缴费月数', 'Months of extension', 'months'),
    oneOffMonths: count('一次性补缴月数', 'Months made up', 'months'),
    subsidyFen: fen('补贴', 'Subsidy').optional(),
  }),
  parameters: ['land.extend_most', 'land.extend_subsidy'],
  uses: [eRet01],
  example: { bornOn: '1964-03-15', track: 'M60', paidMonths: 108, on: '2024-06-03' },
  versions: [
    {
      from: '2022-01-01',
      decide(input, work) {
        checkBirth(input, work)
        const age = work.step('申请时周岁', ageOn(input.bornOn, input.on), { unit: 'years' })
        return help(input, age >= olderAge[input.track], olderMinimum, work)
      },
    },
    {
      from: '2025-01-01',
      source:
        '社会保险法第十六条；全国人大常委会关于实施渐进式延迟法定退休年龄的决定（2024-09-13）；沪府规〔2022〕3号（二手资料）',
      decide(input, work) {
        checkBirth(input, work)
        const { bornOn, track, on } = input
        if (ageOn(bornOn, lastOlderDay) >= olderAge[track]) {
          work.step('2025 年以前已到龄，按原规定', true)
          return help(input, true, olderMinimum, work)
        }
        const { retireMonth, minContributionMonths } = work.use(eRet01, { birthMonth: monthOf(bornOn), track })
        return help(input, monthOf(on) >= retireMonth, minContributionMonths, work)
      },
    },
  ],
})
