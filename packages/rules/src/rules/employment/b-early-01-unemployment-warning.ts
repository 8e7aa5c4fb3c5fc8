import { label } from '@renshe/codes'
import { choice, count, fields, month, quantity } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

const levels = {
  none: ['正常', 'None'],
  yellow: ['黄色', 'Yellow'],
  orange: ['橙色', 'Orange'],
  red: ['红色', 'Red'],
} as const
type Level = keyof typeof levels
const severity = Object.keys(levels) as Level[]

interface Thresholds {
  readonly yellowPpm: number
  readonly orangePpm: number
  readonly redPpm: number
}

/** Level of `part` in `whole`, compared in whole numbers so that a share exactly on a threshold reaches it. */
function levelOf(part: number, whole: number, { yellowPpm, orangePpm, redPpm }: Thresholds): Level {
  const reaches = (ppm: number) => part > 0 && part * ppmOne >= whole * ppm
  if (reaches(redPpm)) return 'red'
  if (reaches(orangePpm)) return 'orange'
  return reaches(yellowPpm) ? 'yellow' : 'none'
}

const worse = (a: Level, b: Level): Level => (severity.indexOf(a) >= severity.indexOf(b) ? a : b)

function judgeHeadcount(
  before: number,
  now: number,
  thresholds: Thresholds,
  { step, note }: Pick<Work, 'step' | 'note'>,
) {
  const fall = step('参保人数环比减少', Math.max(0, before - now), { unit: 'people' })
  if (before === 0) note('NO_BASE', '上月末没有参保人数，不能算环比')
  const headcountLevel = step('参保人数预警', levelOf(fall, before, thresholds))
  return { headcountLevel, ...(before === 0 ? {} : { fallRate: fall / before }) }
}

export const bEarly01 = defineRule({
  id: 'B-EARLY-01',
  title: label('失业预警', 'Early warning of unemployment'),
  plain: label(
    '看参保人数比上月降了多少、登记失业人数占控制指标多少，按阈值给出黄、橙、红预警。阈值由区里确定。',
    'How far insured headcount fell on the month before, and what share of its quota registered unemployment has reached: yellow, orange or red by thresholds that the district sets.',
  ),
  field: 'employment',
  source: '就业促进法第四十二条；阈值为平台设定',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('统计月份', 'Month'), of: (input) => `${input.month}-01` },
  input: fields({
    month: month('统计月份', 'Month'),
    headcountBefore: count('上月末参保人数', 'Insured at the end of the month before', 'people'),
    headcountNow: count('本月末参保人数', 'Insured at the end of this month', 'people'),
    registeredUnemployed: count('登记失业人数', 'Registered unemployed', 'people').optional(),
  }),
  result: fields({
    level: choice('预警等级', 'Level', levels),
    headcountLevel: choice('参保人数预警', 'Level by headcount', levels),
    fallRate: quantity('参保人数环比下降率', 'Fall of headcount as a fraction').optional(),
    unemployedLevel: choice('登记失业预警', 'Level by registered unemployed', levels).optional(),
    quotaRate: quantity('登记失业人数占控制指标', 'Share of the quota').optional(),
  }),
  parameters: ['early.headcount', 'early.unemployed', 'unemp.quota'],
  example: { month: '2026-02', headcountBefore: 1000, headcountNow: 950 },
  versions: [
    {
      from: '2021-01-01',
      decide({ headcountBefore, headcountNow, registeredUnemployed }, work) {
        if (registeredUnemployed === undefined) {
          const { thresholds } = work.need({ thresholds: 'early.headcount' })
          const judged = judgeHeadcount(headcountBefore, headcountNow, thresholds, work)
          return { level: judged.headcountLevel, ...judged }
        }
        const { thresholds, unemployed, quota } = work.need({
          thresholds: 'early.headcount',
          unemployed: 'early.unemployed',
          quota: 'unemp.quota',
        })
        const judged = judgeHeadcount(headcountBefore, headcountNow, thresholds, work)
        const unemployedLevel = work.step('登记失业预警', levelOf(registeredUnemployed, quota, unemployed))
        return {
          level: work.step('取较重的等级', worse(judged.headcountLevel, unemployedLevel)),
          ...judged,
          unemployedLevel,
          ...(quota === 0 ? {} : { quotaRate: registeredUnemployed / quota }),
        }
      },
    },
  ],
})
