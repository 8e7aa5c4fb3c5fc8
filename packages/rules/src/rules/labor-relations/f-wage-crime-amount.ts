import type { z } from 'zod'
import { count, fen, fields, list } from '../../declare/input.ts'
import type { Work } from '../../declare/rule.ts'

/** 法释〔2013〕3号第三条: one worker unpaid for three months or more; ten workers or more together. */
const leastMonths = 3
const leastWorkers = 10
/** Ranges in which each high court fixes its figures, in fen. */
const oneRange = { least: 500_000, most: 2_000_000 } as const
const groupRange = { least: 3_000_000, most: 10_000_000 } as const

/** Each worker with what is owed and for how many months. */
export const unpaidWorkers = list(
  '被拖欠的劳动者',
  'Workers owed',
  fields({
    owedFen: fen('拖欠金额', 'Owed').max(1_000_000_000),
    months: count('拖欠月数', 'Months owed', 'months').max(1200),
  }),
  10_000,
)

type Amounts = Pick<Work<'crime.one' | 'crime.group'>, 'need' | 'step'>

/**
 * Whether the arrears are 数额较大. At the top of a range the answer is yes and below its bottom no, whatever the
 * court has fixed; only in between its figures are needed.
 */
export function reachesCrimeAmount(workers: z.output<typeof unpaidWorkers>, { need, step }: Amounts): boolean {
  const one = step(
    '拖欠三个月以上的劳动者中最多的一人',
    Math.max(0, ...workers.filter(({ months }) => months >= leastMonths).map(({ owedFen }) => owedFen)),
    { unit: 'fen' },
  )
  const group = step(
    '十名以上劳动者合计（不足十名为零）',
    workers.length >= leastWorkers ? workers.reduce((sum, { owedFen }) => sum + owedFen, 0) : 0,
    { unit: 'fen' },
  )
  if (one >= oneRange.most || group >= groupRange.most) return step('达到法定幅度的上限', true)
  if (one < oneRange.least && group < groupRange.least) return step('达到法定幅度的下限', false)
  if (one < oneRange.least) return step('达到本市十人标准', group >= need({ figure: 'crime.group' }).figure)
  if (group < groupRange.least) return step('达到本市一人标准', one >= need({ figure: 'crime.one' }).figure)
  const figures = need({ one: 'crime.one', group: 'crime.group' })
  return step('达到本市一人或十人标准', one >= figures.one || group >= figures.group)
}
