import { addDays, isWorkingDay, type LocalDate, label } from '@renshe/codes'
import { day, fields } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { countPeriod, noteProvisional } from '../../evaluate/count-period.ts'

/** Working days of 调解仲裁法第三十条、第三十二条、第三十五条 (办案规则第八十条). */
const limits = { serve: 5, defence: 10, copy: 5, tribunal: 5, hearingNotice: 5, postponement: 3 } as const

/** The last working day with `days` working days from it to the date. */
function workingDaysBefore(work: Work<never>, date: LocalDate, days: number): LocalDate {
  let found = date
  for (let left = days; left > 0; ) {
    found = addDays(found, -1)
    if (isWorkingDay(found, work.calendar)) left -= 1
  }
  noteProvisional(work, found, date)
  return found
}

export const fArb01a = defineRule({
  id: 'F-ARB-01a',
  title: label('仲裁程序各步期限', 'Steps of an arbitration'),
  plain: label(
    '受理后 5 个工作日内送达并告知仲裁庭组成；被申请人 10 个工作日内答辩；开庭 5 个工作日前通知双方。',
    'Service and tribunal notice in five working days, defence in ten, notice of the hearing five before it.',
  ),
  field: 'labor-relations',
  source: '劳动争议调解仲裁法第三十条、第三十二条、第三十五条；劳动人事争议仲裁办案规则第八十条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('受理日期', 'Day of acceptance'), of: (input) => input.acceptedOn },
  input: fields({
    acceptedOn: day('受理日期', 'Accepted on'),
    servedOn: day('被申请人收到申请书副本日期', 'Respondent served on').optional(),
    defenceOn: day('收到答辩书日期', 'Defence received on').optional(),
    hearingOn: day('开庭日期', 'Hearing on').optional(),
  }),
  result: fields({
    serveBy: day('最迟送达申请书副本', 'Serve the respondent by'),
    tribunalNoticeBy: day('最迟通知仲裁庭组成', 'Tribunal notice by'),
    defenceBy: day('最迟提交答辩书', 'Defence by').nullable(),
    copyToApplicantBy: day('最迟送达答辩书副本', 'Copy to the applicant by').nullable(),
    hearingNoticeBy: day('最迟通知开庭', 'Hearing notice by').nullable(),
    postponementBy: day('最迟请求延期开庭', 'Ask to postpone by').nullable(),
  }),
  example: { acceptedOn: '2026-08-20', servedOn: '2026-08-24', hearingOn: '2026-09-18' },
  versions: [
    {
      from: '2008-05-01',
      decide({ acceptedOn, servedOn, defenceOn, hearingOn }, work) {
        const checkOrder = (field: string, date: LocalDate | undefined, after: LocalDate) => {
          if (date !== undefined && date < after) work.reject(field, 'DATE_ORDER', '日期早于前一步')
        }
        checkOrder('servedOn', servedOn, acceptedOn)
        checkOrder('defenceOn', defenceOn, servedOn ?? acceptedOn)
        checkOrder('hearingOn', hearingOn, acceptedOn)
        const after = (field: 'servedOn' | 'defenceOn', start: LocalDate | undefined, days: number) =>
          start === undefined ? null : countPeriod(work, start, days, 'WORKING', field).raw
        const before = (days: number) => (hearingOn === undefined ? null : workingDaysBefore(work, hearingOn, days))
        return {
          serveBy: work.step(
            '受理后 5 个工作日内送达申请书副本',
            countPeriod(work, acceptedOn, limits.serve, 'WORKING', 'acceptedOn').raw,
          ),
          tribunalNoticeBy: work.step(
            '受理后 5 个工作日内书面通知仲裁庭组成',
            countPeriod(work, acceptedOn, limits.tribunal, 'WORKING', 'acceptedOn').raw,
          ),
          defenceBy: work.step('收到副本后 10 个工作日内答辩', after('servedOn', servedOn, limits.defence)),
          copyToApplicantBy: work.step('收到答辩书后 5 个工作日内送申请人', after('defenceOn', defenceOn, limits.copy)),
          hearingNoticeBy: work.step('开庭 5 个工作日前通知双方', before(limits.hearingNotice)),
          postponementBy: work.step('开庭 3 个工作日前可请求延期', before(limits.postponement)),
        }
      },
    },
  ],
})
