import { addDays, diffDays, label } from '@renshe/codes'
import type { z } from 'zod'
import { choice, count, day, fields, list } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** Days from acceptance to the decision (条例第二十条): usual, and where facts and rights are clear. */
const limits = { normal: 60, clear: 15 } as const

const routes = {
  normal: ['一般程序（60 日）', 'Usual (60 days)'],
  clear: ['事实清楚、权利义务明确（15 日）', 'Clear facts and rights (15 days)'],
} as const

const suspension = fields({
  from: day('中止日期', 'Suspended on'),
  to: day('恢复日期', 'Resumed on').optional(),
})

interface Clock {
  readonly suspendedDays: number
  /** Days left when a suspension that has not ended began. */
  readonly remainingDays?: number
}

/** Adds up the suspended days; every suspension must begin while the clock runs, in order. */
function runClock(
  acceptedOn: string,
  limit: number,
  suspensions: readonly z.output<typeof suspension>[],
  reject: Work['reject'],
): Clock {
  let runningSince = acceptedOn
  let suspendedDays = 0
  for (const [at, { from, to }] of suspensions.entries()) {
    const due = addDays(acceptedOn, limit + suspendedDays)
    if (from < runningSince) reject(`suspensions.${at}.from`, 'DATE_ORDER', '中止日期早于受理日期或上一次恢复日期')
    if (from > due) reject(`suspensions.${at}.from`, 'AFTER_DUE', '中止日期晚于当时的办结期限')
    if (to === undefined) {
      if (at < suspensions.length - 1) reject(`suspensions.${at}.to`, 'REQUIRED', '只有最后一次中止可以没有恢复日期')
      return { suspendedDays, remainingDays: diffDays(from, due) }
    }
    if (to < from) reject(`suspensions.${at}.to`, 'DATE_ORDER', '恢复日期早于中止日期')
    suspendedDays += diffDays(from, to)
    runningSince = to
  }
  return { suspendedDays }
}

export const eInj01 = defineRule({
  id: 'E-INJ-01',
  title: label('工伤认定办结期限（含中止）', 'Time limit of work-injury recognition, with suspensions'),
  plain: label(
    '受理后 60 日内作出工伤认定决定；事实清楚、权利义务明确的 15 日内。等待司法或行政结论期间中止计时，恢复后按剩余时间继续。',
    'A decision within 60 days of acceptance, 15 where facts and rights are clear. The clock stops while a court or agency conclusion is awaited and goes on with what was left.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第二十条；工伤认定办法（人社部令8号）',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('受理日期', 'Day of acceptance'), of: (input) => input.acceptedOn },
  input: fields({
    acceptedOn: day('受理日期', 'Accepted on'),
    route: choice('程序', 'Route', routes),
    suspensions: list('中止', 'Suspensions', suspension, 50).optional(),
  }),
  result: fields({
    state: choice('计时状态', 'State', { running: ['计时中', 'Running'], suspended: ['中止', 'Suspended'] }),
    suspendedDays: count('已中止天数', 'Days suspended', 'days'),
    remainingDays: count('中止时剩余天数', 'Days left when suspended', 'days').optional(),
    dueOn: day('办结期限', 'Due').optional(),
    dueOnRolled: day('办结期限（遇休息日顺延）', 'Due, moved to a working day').optional(),
  }),
  example: {
    acceptedOn: '2026-03-02',
    route: 'normal',
    suspensions: [{ from: '2026-03-20', to: '2026-04-19' }],
  },
  versions: [
    {
      from: '2011-01-01',
      decide({ acceptedOn, route, suspensions = [] }, work) {
        const { reject, step } = work
        const limit = step('办理时限', limits[route], { unit: 'days' })
        const { suspendedDays, remainingDays } = runClock(acceptedOn, limit, suspensions, reject)
        step('中止天数', suspendedDays, { unit: 'days' })
        if (remainingDays !== undefined) {
          step('仍在中止，恢复后还有的天数', remainingDays, { unit: 'days' })
          return { state: 'suspended' as const, suspendedDays, remainingDays }
        }
        const { raw, rolled } = countPeriod(work, acceptedOn, limit + suspendedDays, 'NATURAL', 'acceptedOn')
        return {
          state: 'running' as const,
          suspendedDays,
          dueOn: step('办结期限', raw),
          dueOnRolled: step('遇休息日顺延后的日期', rolled),
        }
      },
    },
  ],
})
