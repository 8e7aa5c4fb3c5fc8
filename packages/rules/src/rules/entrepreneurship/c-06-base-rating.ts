import { addMonths, label } from '@renshe/codes'
import type { z } from 'zod'
import { choice, day, fen, fields, flag, list, year } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'

const ratings = {
  A: ['A 级', 'A'],
  B: ['B 级', 'B'],
  C: ['C 级', 'C'],
  failed: ['不达标', 'Failed'],
  not_applied: ['未申请评估', 'Did not apply'],
} as const

const round = fields({
  year: year('评估年度', 'Year'),
  rating: choice('评估结果', 'Rating', ratings),
})
type Round = z.output<typeof round>

/** A base is assessed once it has been recognised for this long. */
const recognisedMonths = 12

/** Not to apply counts as failing. */
const fails = ({ rating }: Round) => rating === 'failed' || rating === 'not_applied'

function checkRounds(rounds: readonly Round[], recognisedOn: string, reject: Work['reject']): void {
  const assessableFrom = addMonths(recognisedOn, recognisedMonths)
  for (const [at, { year: assessed }] of rounds.entries()) {
    if (`${assessed}-12-31` < assessableFrom) reject(`rounds.${at}.year`, 'NOT_ASSESSABLE', '认定未满一年，不参加评估')
    const before = rounds[at - 1]
    if (before && assessed !== before.year + 1) reject(`rounds.${at}.year`, 'ORDER', '评估年度应逐年连续')
  }
}

export const c06 = defineRule({
  id: 'C-06',
  title: label('创业孵化示范基地评估', 'Rating of incubation bases'),
  plain: label(
    '市级基地每年评估，A、B、C 级给运作费补贴；连续两年不达标（未申请也算不达标）取消资格。高校创业指导站同样评估。',
    'City bases are rated each year; A, B and C bring an operating subsidy, and two failing years running, not applying included, end the title. University stations are rated the same way.',
  ),
  field: 'entrepreneurship',
  source: '上海市创业孵化示范基地评估办法（2021 年度评估）',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: {
    label: label('评估年度', 'Year of the rating'),
    of: ({ rounds }) => {
      const last = rounds.at(-1)
      return last && `${last.year}-12-31`
    },
  },
  input: fields({
    recognisedOn: day('认定日期', 'Day of recognition'),
    rounds: list('历年评估结果（逐年）', 'Ratings year by year', round, 50),
  }),
  result: fields({
    titleKept: flag('保留资格', 'Keeps the title'),
    removedAfter: year('取消资格的年度', 'Year that ended the title').optional(),
    subsidyFen: fen('最近年度运作费补贴', 'Subsidy of the latest year'),
  }),
  parameters: ['base.rating.A', 'base.rating.B', 'base.rating.C'],
  example: {
    recognisedOn: '2020-06-01',
    rounds: [
      { year: 2023, rating: 'C' },
      { year: 2024, rating: 'not_applied' },
      { year: 2025, rating: 'failed' },
    ],
  },
  versions: [
    {
      from: '2021-01-01',
      decide({ recognisedOn, rounds }, { need, step, reject }) {
        const last = rounds.at(-1) ?? reject('rounds', 'REQUIRED', '请填写评估结果')
        checkRounds(rounds, recognisedOn, reject)
        const ending = rounds.find((entry, at) => {
          const before = rounds[at - 1]
          return before !== undefined && fails(before) && fails(entry)
        })
        const titleKept = step('没有连续两年不达标，保留资格', ending === undefined)
        const { rating } = last
        const subsidyFen =
          !titleKept || rating === 'failed' || rating === 'not_applied'
            ? 0
            : need({ amount: `base.rating.${rating}` }).amount
        return {
          titleKept,
          ...(ending ? { removedAfter: ending.year } : {}),
          subsidyFen: step('最近年度运作费补贴', subsidyFen, { unit: 'fen' }),
        }
      },
    },
  ],
})
