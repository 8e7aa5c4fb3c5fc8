import { label } from '@renshe/codes'
import type { z } from 'zod'
import { choice, count, fields, flag, month, quantity, text } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { monthsBetween } from '../../evaluate/months-between.ts'
import { hInd00 } from './h-ind-00-indicator.ts'

const statuses = {
  met: ['已达标', 'Met'],
  green: ['绿灯', 'Green'],
  yellow: ['黄灯', 'Yellow'],
  red: ['红灯', 'Red'],
  missed: ['未达标', 'Missed'],
  'no-data': ['无法评价', 'Not judged'],
} as const
type Status = keyof typeof statuses

const snapshots = {
  FIRST: ['首次公布', 'First version'],
  SAME: ['与已公布的一致', 'Same as published'],
  NEW_VERSION: ['另立版本更正', 'New version'],
} as const

const input = fields({
  number: count('指标序号', 'Number of the indicator').min(1).max(999),
  month: month('统计月份', 'Month'),
  actual: quantity('实际值（比率按 1 为全部）', 'Actual value, rates as fractions of 1').optional(),
  emptyIsMet: flag('没有发生即为达标', 'Nothing happened and that is met').optional(),
  published: quantity('该月已公布的数值', 'Value already published for the month').optional(),
  correctionReason: text('更正理由', 'Reason of the correction', 500).optional(),
})

type Asked = z.output<typeof input>
type Indicator = z.output<typeof hInd00.result>
type Keys = 'unemp.quota' | 'plan.yellow_points'

const monthsElapsed = ({ planFrom, planMonths }: Indicator, until: string) =>
  Math.min(planMonths, Math.max(0, monthsBetween(planFrom, until) + 1))

/**
 * Judged with whole numbers only, `actual/target ≥ elapsed/months − points/100` without a quotient, so that a value
 * exactly on the line is not lost to rounding.
 */
function judgeSum(actual: number, target: number, elapsed: number, months: number, points: number): Status {
  const [done, due] = [actual * months * 100, target * elapsed * 100]
  if (done >= due) return 'green'
  return done >= due - target * months * points ? 'yellow' : 'red'
}

const passed = (met: boolean): Status => (met ? 'met' : 'missed')

/** Shares of a sum over the plan, beside its light. */
interface Progress {
  readonly status: Status
  readonly actualShare?: number
  readonly timeShare?: number
}

function sumProgress(actual: number, target: number, plan: Indicator, until: string, work: Work<Keys>): Progress {
  const { points } = work.need({ points: 'plan.yellow_points' })
  const elapsed = work.step('规划已过月数', monthsElapsed(plan, until), { unit: 'months' })
  return {
    status: judgeSum(actual, target, elapsed, plan.planMonths, points),
    actualShare: work.step('完成进度 = 累计 ÷ 目标', actual / target),
    timeShare: work.step('时间进度 = 已过月数 ÷ 规划期月数', elapsed / plan.planMonths),
  }
}

function judge(indicator: Indicator, { actual, emptyIsMet, month }: Asked, work: Work<Keys>): Progress {
  const { measure, target } = indicator
  if (measure === 'qualitative') return { status: 'no-data' }
  if (actual === undefined) return { status: emptyIsMet ? 'met' : 'no-data' }
  if (measure === 'at-most-quota') {
    const { quota } = work.need({ quota: 'unemp.quota' })
    return { status: passed(actual <= quota) }
  }
  if (measure === 'zero') return { status: passed(actual === 0) }
  if (!target) return { status: 'no-data' }
  return measure === 'at-least'
    ? { status: passed(actual >= target) }
    : sumProgress(actual, target, indicator, month, work)
}

/** What a new figure does to the frozen snapshot of its month; a published number is never edited in place. */
function snapshotOf(
  { actual, published, correctionReason = '' }: Asked,
  reject: Work['reject'],
): keyof typeof snapshots {
  if (published === undefined) return 'FIRST'
  if (published === actual) return 'SAME'
  if (correctionReason.trim() === '')
    reject('correctionReason', 'REASON_NEEDED', '已公布的数值不得直接修改；更正须写明理由并另立版本')
  return 'NEW_VERSION'
}

export const hInd01 = defineRule({
  id: 'H-IND-01',
  title: label('规划指标进度和亮灯', 'Progress of an indicator'),
  plain: label(
    '累计指标按完成进度与时间进度比较亮灯，达标类与目标值比较，动态为零的逐月核对；已公布的数值只能另立版本更正。',
    'Sums are compared with elapsed time, thresholds with the target, zero month by month; a published figure is only corrected by a new version.',
  ),
  field: 'plan',
  source: '平台设计口径（H-IND-01），指标见闵府发〔2021〕15号 表2',
  confidence: 'D',
  audience: ['resident', 'staff'],
  decisive: { label: label('统计月份', 'Month'), of: (asked) => `${asked.month}-01` },
  input,
  result: fields({
    status: choice('评价', 'Status', statuses),
    actualShare: quantity('完成进度（1 为全部）', 'Share done').optional(),
    timeShare: quantity('时间进度（1 为全部）', 'Share of time').optional(),
    snapshot: choice('快照', 'Snapshot', snapshots),
  }),
  parameters: ['unemp.quota', 'plan.yellow_points'],
  uses: [hInd00],
  example: { number: 2, month: '2023-12', actual: 102_000 },
  versions: [
    {
      from: '2021-01-01',
      decide(asked, work) {
        const indicator = work.use(hInd00, { number: asked.number, month: asked.month })
        const snapshot = snapshotOf(asked, work.reject)
        if (indicator.measure === 'qualitative') work.note('WORDS_ONLY', '文字目标不按数值亮灯，由人评价')
        const progress = judge(indicator, asked, work)
        work.step('评价', statuses[progress.status][0])
        return { ...progress, snapshot }
      },
    },
  ],
})
