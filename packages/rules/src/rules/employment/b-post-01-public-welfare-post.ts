import { addDays, type LocalDate, label } from '@renshe/codes'
import type { z } from 'zod'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fields, flag, list, month } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { monthsAfter } from '../../evaluate/within-dates.ts'
import { eRet01, retirementTracks } from '../social-insurance/e-ret-01-retirement-age.ts'
import { retirementDay } from './labour-age.ts'

/** 距法定退休年龄不足五年 at the first approval: the term may run to retirement (人社部发〔2019〕124号). */
const nearRetirementMonths = 60

const reasons = {
  HARDSHIP: ['不是就业困难人员', 'Not recognised as in hardship'],
  UNFIT: ['不适合该岗位', 'Does not fit the post'],
  COMPANY: ['是法定代表人、股东或个体工商户', 'Legal representative, shareholder or sole trader'],
  PENSION: ['已领取基本养老金', 'Draws a basic pension'],
  RETIRED: ['已到法定退休年龄', 'Has reached the retirement age'],
  EMPLOYED: ['在别处就业', 'Employed elsewhere'],
  NOT_STILL_HARD: ['前次期满后不再属于特别难安置的人员', 'No longer especially hard to place after the last term'],
  TIMES: ['安置次数已满', 'Placed as often as allowed'],
} as const

const input = fields({
  bornOn: day('出生日期', 'Date of birth'),
  track: choice('退休类别', 'Track', retirementTracks),
  startOn: day('上岗日期', 'Start'),
  hardship: flag('已认定为就业困难人员', 'Recognised as in hardship'),
  fitsPost: flag('适合该岗位', 'Fits the post'),
  ownsCompany: flag('是法定代表人、股东或个体工商户', 'Legal representative, shareholder or sole trader'),
  drawsPension: flag('已领取基本养老金', 'Draws a basic pension'),
  employedElsewhere: flag('在别处就业', 'Employed elsewhere'),
  relativeOfApprover: flag('是审批人员的亲属', 'Relative of the approving person'),
  placementsBefore: count('以前安置次数', 'Placements before', 'times'),
  stillHard: flag(
    '期满后仍属大龄、零就业家庭、重度残疾等',
    'Still older, zero-employment family, severely disabled …',
  ).optional(),
})
type Candidate = z.output<typeof input>
type PostWork = Work<'post.max_years' | 'post.max_times'>

/** Only the first placement may be longer than the term, and none outlasts retirement. */
function endOf(person: Candidate, retiresOn: LocalDate, years: number, work: PostWork): LocalDate {
  const { startOn, placementsBefore } = person
  const term = work.step(`上岗满 ${years} 年之日`, monthsAfter(work, startOn, years * 12, 'startOn'))
  const nearRetirement = monthsAfter(work, startOn, nearRetirementMonths, 'startOn') >= retiresOn
  if (work.step('初次核定时距法定退休不超过 5 年', placementsBefore === 0 && nearRetirement)) return retiresOn
  return term < retiresOn ? term : retiresOn
}

export const bPost01 = defineRule({
  id: 'B-POST-01',
  title: label('公益性岗位安置', 'Placement in a public-welfare post'),
  plain: label(
    '就业困难人员可安置到公益性岗位，最长三年；初次核定时距法定退休不超过五年的，可到退休。期满仍特别困难的可再安置，一般不超过两次。',
    'People in hardship may hold a public-welfare post for up to three years, or until retirement when that was at most five years away at first approval; those still in special difficulty once more.',
  ),
  field: 'employment',
  source: '人社部发〔2019〕124号；就业促进法第五十三条',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('上岗日期', 'Start'), of: ({ startOn }) => startOn },
  input,
  result: fields({
    eligible: flag('可以安置', 'May be placed'),
    reasons: list('不能安置的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
    endOn: day('期满日期', 'End').optional(),
    endMonth: month('期满月份', 'Month of the end').optional(),
    remindOn: day('到期提醒日期', 'Notice on').optional(),
    audit: flag('须重点核查', 'To be audited'),
  }),
  parameters: ['post.max_years', 'post.max_times', 'post.remind_days'],
  uses: [eRet01],
  example: {
    bornOn: '1967-03-15',
    track: 'M60',
    startOn: '2026-01-05',
    hardship: true,
    fitsPost: true,
    ownsCompany: false,
    drawsPension: false,
    employedElsewhere: false,
    relativeOfApprover: false,
    placementsBefore: 0,
  },
  versions: [
    {
      from: '2019-01-01',
      decide(person, work) {
        const { bornOn, startOn, placementsBefore, relativeOfApprover: audit } = person
        if (bornOn > startOn) work.reject('bornOn', 'DATE_ORDER', '出生日期晚于上岗日期')
        const { years, times, days } = work.need({
          years: 'post.max_years',
          times: 'post.max_times',
          days: 'post.remind_days',
        })
        const retiresOn = work.step('达到法定退休年龄之日', retirementDay(work, person))
        const against = codesWhere({
          HARDSHIP: !person.hardship,
          UNFIT: !person.fitsPost,
          COMPANY: person.ownsCompany,
          PENSION: person.drawsPension,
          RETIRED: retiresOn <= startOn,
          EMPLOYED: person.employedElsewhere,
          NOT_STILL_HARD: placementsBefore > 0 && !person.stillHard,
          TIMES: placementsBefore >= times,
        })
        if (audit) work.note('AUDIT', '与审批人员有亲属关系，须重点核查')
        if (against.length > 0) return { eligible: false, reasons: against, audit }
        const endOn = work.step('期满日期', endOf(person, retiresOn, years, work))
        return {
          eligible: true,
          reasons: [],
          endOn,
          endMonth: endOn.slice(0, 7),
          remindOn: addDays(endOn, -days),
          audit,
        }
      },
    },
  ],
})
