import { addMonths, label, monthOf } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fields, flag, list, month } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { retirementTracks } from './e-ret-01-retirement-age.ts'
import { eRet02, outsideRange } from './e-ret-02-flexible-window.ts'

/** Months of written notice: three before an early month, one before the legal month of a late one (人社部发〔2024〕94号). */
const noticeMonths = { early: 3, late: 1 } as const

const kinds = {
  early: ['弹性提前退休', 'Early'],
  legal: ['按法定年龄退休', 'At the legal age'],
  late: ['弹性延迟退休', 'Late'],
} as const

const reasons = {
  TOO_EARLY: ['早于可以提前的最早月份', 'Before the earliest month'],
  TOO_LATE: ['晚于可以延迟的最晚月份', 'After the latest month'],
  PAID_TOO_SHORT: ['未达到最低缴费年限', 'Contributions too short'],
  NO_NOTICE: ['没有书面告知或约定', 'No written notice'],
  NOTICE_TOO_LATE: ['书面告知或约定晚于规定期限', 'Notice given too late'],
  EMPLOYER_NOT_AGREED: ['用人单位没有同意延迟', 'Employer has not agreed'],
  ALREADY_EXTENDED: ['延迟已经开始，不能再延长', 'Extension has begun and cannot be extended'],
} as const

const kindOf = (wished: string, legal: string): keyof typeof kinds =>
  wished < legal ? 'early' : wished > legal ? 'late' : 'legal'

/** The same day of the month as the birth, in a month that lies whole months before or after. */
const dayIn = (bornOn: string, month: string) =>
  addMonths(
    bornOn,
    (Number(month.slice(0, 4)) - Number(bornOn.slice(0, 4))) * 12 + Number(month.slice(5)) - Number(bornOn.slice(5, 7)),
  )

export const eRet02a = defineRule({
  id: 'E-RET-02a',
  title: label('弹性退休申请是否符合条件', 'Whether a request for flexible retirement is in order'),
  plain: label(
    '提前退休须缴满最低年限并至少提前三个月书面告知单位；延迟退休须单位同意，并在到龄一个月前书面约定，开始后不能再延长。',
    'Early: contributions complete and written notice three months ahead. Late: the employer agrees in writing a month before the legal age; once begun it cannot be extended.',
  ),
  field: 'social-insurance',
  source: '国务院关于渐进式延迟法定退休年龄的办法第三条；人社部发〔2024〕94号',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('希望退休的月份', 'Month wished'), of: (input) => `${input.wishedMonth}-01` },
  input: fields({
    bornOn: day('出生日期', 'Date of birth'),
    track: choice('退休类别', 'Track', retirementTracks),
    wishedMonth: month('希望退休的月份', 'Month wished'),
    paidMonths: count('累计缴费月数', 'Months paid', 'months').max(1200),
    noticeOn: day('书面告知或约定日期', 'Day of the written notice').optional(),
    employerAgrees: flag('用人单位同意', 'Employer agrees').optional(),
    extensionBegun: flag('延迟退休已经开始', 'Extension has begun').optional(),
  }),
  result: fields({
    eligible: flag('符合条件', 'In order'),
    kind: choice('退休方式', 'Kind', kinds),
    reasons: list('不符合的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
    noticeBy: day('最晚书面告知或约定日期', 'Last day of notice').optional(),
  }),
  uses: [eRet02],
  example: {
    bornOn: '1970-06-15',
    track: 'M60',
    wishedMonth: '2030-06',
    paidMonths: 240,
    noticeOn: '2030-03-15',
  },
  versions: [
    {
      from: '2025-01-01',
      decide(input, { reject, step, use }) {
        const { bornOn, track, wishedMonth, noticeOn } = input
        if (outsideRange(monthOf(bornOn))) reject('bornOn', 'OUT_OF_RANGE', '出生日期使退休月份超出可推算的范围')
        const window = use(eRet02, { birthMonth: monthOf(bornOn), track })
        const kind = kindOf(wishedMonth, window.legalMonth)
        step('退休方式', kinds[kind][0])
        const late = kind === 'late'
        const noticeBy =
          kind === 'legal'
            ? undefined
            : step(
                '最晚书面告知或约定日期',
                addMonths(dayIn(bornOn, late ? window.legalMonth : wishedMonth), -noticeMonths[kind]),
              )
        const against = codesWhere({
          TOO_EARLY: wishedMonth < window.earliestMonth,
          TOO_LATE: wishedMonth > window.latestMonth,
          PAID_TOO_SHORT: !late && input.paidMonths < window.minContributionMonths,
          NO_NOTICE: noticeBy !== undefined && noticeOn === undefined,
          NOTICE_TOO_LATE: noticeBy !== undefined && noticeOn !== undefined && noticeOn > noticeBy,
          EMPLOYER_NOT_AGREED: late && input.employerAgrees !== true,
          ALREADY_EXTENDED: late && input.extensionBegun === true,
        })
        return {
          eligible: step('条件都符合', against.length === 0),
          kind,
          reasons: against,
          ...(noticeBy === undefined ? {} : { noticeBy }),
        }
      },
    },
  ],
})
