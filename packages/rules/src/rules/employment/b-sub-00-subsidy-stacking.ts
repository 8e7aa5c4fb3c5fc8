import { label } from '@renshe/codes'
import type { z } from 'zod'
import { choice, count, day, fen, fields, group, list, month, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

const states = {
  requested: ['申请中', 'Applied for'],
  paid: ['已发放', 'Already paid'],
} as const

const decisions = {
  pay: ['可以发放', 'May be paid'],
  blocked: ['与同组项目互斥，不发放', 'Excluded by another of its group'],
  paid: ['已发放，保留', 'Already paid, stands'],
} as const

/** 社会保险法 Art. 88: what was obtained by fraud is returned, with a fine of two to five times the amount. */
const fineTimes = { least: 2, most: 5 } as const

/** The largest amount that a result may carry. */
const mostFen = 1_000_000_000_000

const itemInput = fields({
  subsidy: text('项目', 'Subsidy', 60),
  group: text('互斥分组代码（不分组的不填）', 'Stacking group, if any', 40).optional(),
  month: month('补贴月份', 'Month it is for'),
  amountFen: fen('金额', 'Amount'),
  state: choice('状态', 'State', states),
})
type Item = z.output<typeof itemInput>
interface Group {
  readonly code: string
  readonly once: boolean
}

/** What only one item may take: the person's month in a group, or the person's whole life in a group given once. */
function placeOf(item: Item, groups: readonly Group[]): string | undefined {
  const group = groups.find(({ code }) => code === item.group)
  return group && (group.once ? group.code : `${group.code} ${item.month}`)
}

/** The first item of each place: one already paid before any applied for, then in the order given. */
function holders(places: readonly (string | undefined)[], items: readonly Item[]): ReadonlyMap<string, number> {
  const holding = new Map<string, number>()
  for (const state of ['paid', 'requested'] as const)
    for (const [at, place] of places.entries())
      if (place !== undefined && items[at]?.state === state && !holding.has(place)) holding.set(place, at)
  return holding
}

function decisionOf(item: Item, holder: number | undefined, at: number): keyof typeof decisions {
  if (item.state === 'paid') return 'paid'
  return holder === undefined || holder === at ? 'pay' : 'blocked'
}

export const bSub00 = defineRule({
  id: 'B-SUB-00',
  title: label('补贴互斥与公示', 'Stacking and public notice of subsidies'),
  plain: label(
    '同一人同一个月在同一类补贴中只能享受一项；一次性吸纳就业补贴不论换了哪家单位，一个人只能享受一次。发放前要公示。',
    'For one person and month only one subsidy of a group is paid; the one-off hiring subsidy once for a person whatever the employer. There is a public notice before payment.',
  ),
  field: 'employment',
  source: '平台设定（互斥分组、公示期）；社会保险法第八十八条',
  confidence: 'D',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('审核日期', 'Day of examination') },
  input: fields({
    items: list('同一人的补贴项目（按申请先后）', 'Items of one person, in order of application', itemInput, 500),
    noticeFrom: day('公示开始日期', 'First day of the notice').optional(),
    defraudedFen: fen('骗取的社会保险金额', 'Social-insurance money obtained by fraud').optional(),
  }),
  result: fields({
    items: list(
      '各项结论',
      'Decision of each item',
      fields({
        subsidy: text('项目', 'Subsidy', 60),
        month: month('补贴月份', 'Month'),
        decision: choice('结论', 'Decision', decisions),
        blockedBy: text('与之互斥的项目', 'Item that excludes it', 60).optional(),
      }),
      500,
    ),
    payableFen: fen('可以发放合计', 'Payable in all'),
    noticeWorkingDays: count('公示工作日', 'Working days of notice', 'working-days'),
    noticeEndsOn: day('公示期满日', 'Last day of the notice').optional(),
    recovery: group('追回与罚款', 'Recovery and fine', {
      returnFen: fen('应退回', 'To be returned'),
      fineLeastFen: fen('罚款下限', 'Fine at least'),
      fineMostFen: fen('罚款上限', 'Fine at most'),
    }).optional(),
  }),
  parameters: ['subsidy.groups', 'subsidy.notice_days'],
  example: {
    items: [
      { subsidy: 'B-SUB-02', group: 'SI_EMPLOYER', month: '2026-01', amountFen: 95_115, state: 'requested' },
      { subsidy: 'C-02', group: 'SI_EMPLOYER', month: '2026-01', amountFen: 95_115, state: 'requested' },
    ],
    noticeFrom: '2026-03-02',
  },
  versions: [
    {
      from: '2021-01-01',
      decide({ items, noticeFrom, defraudedFen }, work) {
        if ((defraudedFen ?? 0) * fineTimes.most > mostFen)
          work.reject('defraudedFen', 'OUT_OF_RANGE', '罚款金额超出范围')
        const { groups, noticeDays } = work.need({ groups: 'subsidy.groups', noticeDays: 'subsidy.notice_days' })
        for (const [at, { group }] of items.entries())
          if (group !== undefined && !groups.some(({ code }) => code === group))
            work.reject(`items.${at}.group`, 'UNKNOWN_GROUP', `没有这个互斥分组: ${group}`)
        const places = items.map((item) => placeOf(item, groups))
        const holding = holders(places, items)
        const holderOf = (at: number) => holding.get(places[at] ?? '')
        if (items.some((item, at) => item.state === 'paid' && (holderOf(at) ?? at) !== at))
          work.note('PAID_TWICE', '同一分组已重复发放，请核查是否追回')
        const decided = items.map((item, at) => ({ item, at, decision: decisionOf(item, holderOf(at), at) }))
        const payable = decided.filter(({ decision }) => decision === 'pay')
        const payableFen = payable.reduce((sum, { item }) => sum + item.amountFen, 0)
        if (payableFen > mostFen) work.reject('items', 'OUT_OF_RANGE', '合计金额超出范围')
        work.step('同一分组内先发放、先申请的优先，可以发放的项数', payable.length, { unit: 'times' })
        return {
          items: decided.map(({ item, at, decision }) => ({
            subsidy: item.subsidy,
            month: item.month,
            decision,
            ...(decision === 'blocked' ? { blockedBy: items[holderOf(at) ?? at]?.subsidy ?? '' } : {}),
          })),
          payableFen: work.step('可以发放合计', payableFen, { unit: 'fen' }),
          noticeWorkingDays: noticeDays,
          ...(noticeFrom === undefined
            ? {}
            : {
                noticeEndsOn: work.step(
                  '公示期满日，次日起可以拨付',
                  countPeriod(work, noticeFrom, noticeDays, 'WORKING', 'noticeFrom').raw,
                ),
              }),
          ...(defraudedFen === undefined
            ? {}
            : {
                recovery: work.step('退回骗取金额，处二倍以上五倍以下罚款', {
                  returnFen: defraudedFen,
                  fineLeastFen: defraudedFen * fineTimes.least,
                  fineMostFen: defraudedFen * fineTimes.most,
                }),
              }),
        }
      },
    },
  ],
})
