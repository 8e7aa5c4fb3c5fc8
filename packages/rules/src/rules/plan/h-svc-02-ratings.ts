import type { LocalDate } from '@renshe/codes'
import { label } from '@renshe/codes'
import type { z } from 'zod'
import { choice, count, day, fields, flag, list, quantity, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

const levels = {
  VERY_SATISFIED: ['非常满意', 'Very satisfied'],
  SATISFIED: ['满意', 'Satisfied'],
  FAIRLY_SATISFIED: ['基本满意', 'Fairly satisfied'],
  DISSATISFIED: ['不满意', 'Dissatisfied'],
  VERY_DISSATISFIED: ['非常不满意', 'Very dissatisfied'],
} as const

const rating = fields({
  caseNo: text('办件编号', 'Case', 50).min(1),
  level: choice('评价等级', 'Level', levels),
  realName: flag('实名评价', 'Given under a real name'),
  ratedOn: day('评价日期', 'Date of the rating'),
  valid: flag('核实为有效', 'Verified as valid'),
  correctedOn: day('整改日期', 'Date corrected').optional(),
  revisitedOn: day('回访日期', 'Date revisited').optional(),
  closedOn: day('办结反馈日期', 'Date closed').optional(),
})
type Rating = z.output<typeof rating>

const isBad = ({ level }: Rating) => level === 'DISSATISFIED' || level === 'VERY_DISSATISFIED'
const doneBy = (date: LocalDate | undefined, asOf: LocalDate) => date !== undefined && date <= asOf

/** Nothing is left to do: a valid bad rating is corrected, a real-name one is revisited. */
const settled = (one: Rating, asOf: LocalDate) =>
  (!one.valid || doneBy(one.correctedOn, asOf)) && (!one.realName || doneBy(one.revisitedOn, asOf))

/** One case, one rating: the first counts, what follows is refused. */
function firstOfEachCase(ratings: readonly Rating[]) {
  const seen = new Set<string>()
  const refused = new Set<string>()
  const counted = ratings.filter(({ caseNo }) => {
    if (seen.has(caseNo)) refused.add(caseNo)
    const first = !seen.has(caseNo)
    seen.add(caseNo)
    return first
  })
  return { counted, refused: [...refused] }
}

/** Share of a whole; absent of nothing, never a made-up 100 %. */
const share = (part: number, whole: number) => (whole === 0 ? undefined : part / whole)

export const hSvc02 = defineRule({
  id: 'H-SVC-02',
  title: label('政务服务“好差评”', 'Ratings of public services'),
  plain: label(
    '一件一评；不满意和非常不满意为差评，须核实、整改，实名差评全部回访；给出整改期限、整改率和回访率。',
    'One rating for a case; the two lowest are bad, to be verified and corrected, real-name ones all revisited; with dates and rates.',
  ),
  field: 'plan',
  source: '国办发〔2019〕51号',
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: { label: label('统计日期', 'As of'), of: (input) => input.asOf },
  input: fields({
    asOf: day('统计日期', 'As of'),
    ratings: list('评价', 'Ratings', rating, 10_000),
  }),
  result: fields({
    counted: count('有效计入的评价数', 'Ratings counted'),
    refused: list('重复评价的办件', 'Cases rated twice', text('办件编号', 'Case', 50), 10_000),
    bad: count('差评数', 'Bad ratings'),
    validBad: count('核实有效的差评数', 'Valid bad ratings'),
    corrected: count('已整改数', 'Corrected'),
    correctionRate: quantity('差评整改率（1 为全部）', 'Share corrected').optional(),
    realNameBad: count('实名差评数', 'Real-name bad ratings'),
    revisited: count('已回访数', 'Revisited'),
    revisitRate: quantity('实名差评回访率（1 为全部）', 'Share revisited').optional(),
    worklist: list(
      '差评办理清单',
      'Bad ratings to handle',
      fields({
        caseNo: text('办件编号', 'Case', 50),
        dueOn: day('整改回访期限', 'Due'),
        mustRevisit: flag('必须回访', 'Must be revisited'),
        settled: flag('已办结', 'Settled'),
        overdue: flag('已超期', 'Overdue'),
        raterVisible: flag('可以显示评价人', 'The rater may be shown'),
      }),
      10_000,
    ),
  }),
  parameters: ['rating.bad_days'],
  example: {
    asOf: '2026-01-15',
    ratings: [
      { caseNo: 'DEMO-1', level: 'SATISFIED', realName: true, ratedOn: '2026-01-05', valid: true },
      {
        caseNo: 'DEMO-2',
        level: 'DISSATISFIED',
        realName: true,
        ratedOn: '2026-01-05',
        valid: true,
        correctedOn: '2026-01-09',
      },
    ],
  },
  versions: [
    {
      // 国办发〔2019〕51号 is of December 2019; the rulebook names no day.
      from: '2019-12-01',
      decide({ asOf, ratings }, work) {
        const { calendar, need, reject, step } = work
        for (const [at, one] of ratings.entries()) {
          if (one.ratedOn > asOf) reject(`ratings.${at}.ratedOn`, 'AFTER_AS_OF', '评价日期不能晚于统计日期')
          for (const name of ['correctedOn', 'revisitedOn', 'closedOn'] as const)
            if ((one[name] ?? one.ratedOn) < one.ratedOn)
              reject(`ratings.${at}.${name}`, 'BEFORE_RATING', '办理日期不能早于评价日期')
        }
        const { days } = need({ days: 'rating.bad_days' })
        const { counted, refused } = firstOfEachCase(ratings)
        const bad = counted.filter(isBad)
        const validBad = bad.filter(({ valid }) => valid)
        const realNameBad = bad.filter(({ realName }) => realName)
        const corrected = validBad.filter(({ correctedOn }) => doneBy(correctedOn, asOf)).length
        const revisited = realNameBad.filter(({ revisitedOn }) => doneBy(revisitedOn, asOf)).length
        // Many ratings fall in one year; that its holidays are not known yet is said once.
        const notes = new Map<string, string>()
        const quiet = { calendar, reject, note: (code: string, message: string) => notes.set(message, code) }
        const worklist = bad.map((one) => {
          const dueOn = countPeriod(quiet, one.ratedOn, days, 'WORKING', 'ratings').raw
          const done = settled(one, asOf)
          return {
            caseNo: one.caseNo,
            dueOn,
            mustRevisit: one.realName,
            settled: done,
            overdue: !done && asOf > dueOn,
            raterVisible: doneBy(one.closedOn, asOf),
          }
        })
        for (const [message, code] of notes) work.note(code, message)
        return {
          counted: step('一件一评，计入的评价数', counted.length),
          refused: step('重复评价、不计入的办件', refused),
          bad: step('不满意和非常不满意为差评', bad.length),
          validBad: step('核实有效的差评', validBad.length),
          corrected,
          correctionRate: step('差评整改率 = 已整改 ÷ 有效差评', share(corrected, validBad.length)),
          realNameBad: realNameBad.length,
          revisited,
          revisitRate: step('实名差评回访率，应为全部', share(revisited, realNameBad.length)),
          worklist,
        }
      },
    },
  ],
})
