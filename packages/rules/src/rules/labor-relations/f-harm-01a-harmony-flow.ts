import { addMonths, type LocalDate, label } from '@renshe/codes'
import { choice, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { withinDates } from '../../evaluate/within-dates.ts'

/** Guidance of half a year for those below the standard. */
const guidanceMonths = 6

/** What follows when a stage has been passed, and who does it. */
const flow = {
  APPLIED: { next: 'TOWN_EVALUATION', by: 'TOWN' },
  TOWN_EVALUATION: { next: 'DISTRICT_EVALUATION', by: 'DISTRICT' },
  DISTRICT_EVALUATION: { next: 'PUBLICITY', by: 'DISTRICT' },
  PUBLICITY: { next: 'CITY_CONFERRAL', by: 'CITY' },
  CITY_CONFERRAL: { next: 'CONFERRED', by: 'CITY' },
  GUIDANCE: { next: 'REVIEW', by: 'DISTRICT' },
  REVIEW: { next: 'PUBLICITY', by: 'DISTRICT' },
} as const

const stages = {
  APPLIED: ['已向街镇申请', 'Applied to the town'],
  TOWN_EVALUATION: ['街镇评价', 'Evaluated by the town'],
  DISTRICT_EVALUATION: ['区三方办评价', 'Evaluated by the district'],
  PUBLICITY: ['公示', 'Publicity'],
  CITY_CONFERRAL: ['市三方授牌', 'Conferral by the city'],
  GUIDANCE: ['指导整改', 'Guidance'],
  REVIEW: ['复核', 'Review'],
} as const

export const fHarm01a = defineRule({
  id: 'F-HARM-01a',
  title: label('和谐达标创建流程', 'Flow of the harmony round'),
  plain: label(
    '说明和谐劳动关系创建的下一步由谁办理；未达标的指导半年后复核，已授牌的可以撤销。',
    'Names the next stage and who does it; below the standard, half a year of guidance and a review.',
  ),
  field: 'labor-relations',
  source: '沪人社关〔2023〕29号',
  confidence: 'M',
  audience: ['employer', 'staff'],
  decisive: { label: label('本环节完成日期', 'Day the stage is done'), of: (input) => input.on },
  input: fields({
    stage: choice('已完成的环节', 'Stage done', stages),
    passed: flag('通过', 'Passed'),
    on: day('完成日期', 'Done on'),
  }),
  result: fields({
    next: choice('下一环节', 'Next', {
      ...stages,
      CONFERRED: ['已授牌', 'Conferred'],
      ENDED: ['结束', 'Ended'],
    }),
    by: choice('办理机关', 'By', { TOWN: ['街镇', 'Town'], DISTRICT: ['区', 'District'], CITY: ['市', 'City'] }),
    reviewOn: day('复核日期', 'Review on').nullable(),
  }),
  example: { stage: 'DISTRICT_EVALUATION', passed: false, on: '2026-03-02' },
  versions: [
    {
      from: '2017-01-01',
      decide({ stage, passed, on }, work) {
        const at = (
          next: (typeof flow)[keyof typeof flow]['next'] | 'GUIDANCE' | 'ENDED',
          reviewOn: LocalDate | null,
        ) => ({
          next: work.step('下一环节', next),
          by: passed ? flow[stage].by : ('DISTRICT' as const),
          reviewOn,
        })
        if (passed) return at(flow[stage].next, null)
        if (stage === 'REVIEW') return at('ENDED', null)
        return at('GUIDANCE', work.step('指导半年后复核', withinDates(work, 'on', addMonths(on, guidanceMonths))))
      },
    },
  ],
})
