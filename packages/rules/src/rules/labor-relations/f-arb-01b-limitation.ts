import type { LocalDate } from '@renshe/codes'
import { label } from '@renshe/codes'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'
import { endAfterPauses, orderedPauses, type Pause } from './pauses.ts'

/** One year, longer by the pauses that began while it was running (第二十七条第一款、第三款). */
function yearFrom(work: Work<never>, start: LocalDate, pauses: readonly Pause[]) {
  const year = countPeriod(work, start, 1, 'YEAR', 'knewOn').raw
  const rolled = (end: LocalDate) => countPeriod(work, end, 0, 'NATURAL', 'knewOn').rolled
  const raw = endAfterPauses(start, year, pauses, rolled)
  return { raw, rolled: rolled(raw) }
}

/** An interruption counts only while the period is still running, and starts it anew (第二十七条第二款). */
function lastDay(work: Work<never>, start: LocalDate, interruptions: readonly LocalDate[], pauses: readonly Pause[]) {
  const begun = [...interruptions]
    .sort()
    .filter((date) => date >= start)
    .reduce((from, date) => (date <= yearFrom(work, from, pauses).rolled ? date : from), start)
  return { begun, ...yearFrom(work, begun, pauses) }
}

export const fArb01b = defineRule({
  id: 'F-ARB-01b',
  title: label('仲裁时效', 'Limitation of claims'),
  plain: label(
    '从知道权利被侵害起一年内申请仲裁；在职期间的欠薪不受一年限制，离职后一年内都可以申请。',
    'One year from knowing of the infringement; wages owed during employment can be claimed until a year after it ends.',
  ),
  field: 'labor-relations',
  source: '劳动争议调解仲裁法第二十七条；民法典第二百零三条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('申请仲裁日期', 'Day of the claim'), of: (input) => input.claimedOn },
  input: fields({
    subject: choice('争议内容', 'What is claimed', {
      WAGES: ['拖欠劳动报酬', 'Unpaid wages'],
      OTHER: ['其他争议', 'Anything else'],
    }),
    knewOn: day('知道或者应当知道权利被侵害日期', 'Knew or should have known on'),
    claimedOn: day('申请仲裁日期', 'Claimed on'),
    employmentEndedOn: day('劳动关系终止日期', 'Employment ended on').optional(),
    interruptedOn: list(
      '主张权利、请求救济或对方同意履行的日期（时效中断）',
      'Days of a claim, a request for relief or a promise',
      day('日期', 'Day'),
      100,
    ).optional(),
    suspensions: list(
      '不可抗力等（时效中止）',
      'Force majeure and the like',
      fields({ from: day('中止自', 'From'), to: day('中止至', 'To') }),
      100,
    ).optional(),
  }),
  result: fields({
    inTime: flag('未超过时效', 'In time'),
    lastDay: day('时效期满日', 'Last day').nullable(),
    lastDayRolled: day('时效期满日（顺延后）', 'Last day, rolled').nullable(),
  }),
  example: { subject: 'OTHER', knewOn: '2025-03-10', claimedOn: '2026-03-10' },
  versions: [
    {
      from: '2008-05-01',
      decide({ subject, knewOn, claimedOn, employmentEndedOn: ended, ...more }, work) {
        if (claimedOn < knewOn) work.reject('claimedOn', 'DATE_ORDER', '申请日期早于知道权利被侵害的日期')
        const pauses = orderedPauses(work, 'suspensions', more.suspensions ?? [])
        if (subject === 'WAGES' && (ended === undefined || ended >= claimedOn)) {
          work.step('劳动关系存续期间的欠薪不受一年时效限制', true, { source: '劳动争议调解仲裁法第二十七条第四款' })
          return { inTime: true, lastDay: null, lastDayRolled: null }
        }
        const start = subject === 'WAGES' && ended !== undefined ? ended : knewOn
        const { begun, raw, rolled } = lastDay(work, start, more.interruptedOn ?? [], pauses)
        work.step('一年时效起算日（中断的从中断时重新起算）', begun)
        work.step('时效期满日（含中止的天数）', raw)
        work.step('期满日遇休息日的，顺延到', rolled, { source: '民法典第二百零三条' })
        return { inTime: claimedOn <= rolled, lastDay: raw, lastDayRolled: rolled }
      },
    },
  ],
})
