import type { ParameterOf } from '../../parameters/definitions.ts'

/** What is known of an employer (F-WARN-01). */
export interface Signals {
  readonly wagesLateDays: number
  readonly workers: number
  readonly insuranceUnpaidMonths: number
  readonly rentOverdueMonths: number
  readonly headcountDropPercent: number
  readonly notice: boolean
  readonly complaints30d: number
  readonly unreachable: boolean
}

/** Points, and the figures at which a step begins, as the district has set them. */
export interface Scale {
  readonly points: ParameterOf<'warn.points'>
  readonly late: ParameterOf<'warn.wages_late.days'>
  readonly people: ParameterOf<'warn.workers.people'>
  readonly insurance: ParameterOf<'warn.insurance.months'>
  readonly rent: ParameterOf<'warn.rent.months'>
  readonly headcount: ParameterOf<'warn.headcount.percent'>
  readonly complaints: ParameterOf<'warn.complaints.times'>
}

type Step = readonly [reached: boolean, points: number]

/** Points of the highest step reached; steps are written lowest first. */
const highest = (...steps: readonly Step[]): number => steps.findLast(([reached]) => reached)?.[1] ?? 0

/** Each signal with its points, those of no points too. Days late count above a figure, all others from it. */
export function signalPoints(at: Signals, scale: Scale): readonly (readonly [name: string, points: number])[] {
  const { points, late, people, insurance, rent, headcount, complaints } = scale
  return [
    [
      '欠薪',
      highest(
        [at.wagesLateDays > 0, points.wagesLate1],
        [at.wagesLateDays > late.second, points.wagesLate2],
        [at.wagesLateDays > late.third, points.wagesLate3],
      ),
    ],
    [
      '涉及人数',
      highest(
        [at.workers >= people.first, points.workers1],
        [at.workers >= people.second, points.workers2],
        [at.workers >= people.third, points.workers3],
      ),
    ],
    [
      '欠保',
      highest(
        [at.insuranceUnpaidMonths >= insurance.first, points.insurance1],
        [at.insuranceUnpaidMonths >= insurance.second, points.insurance2],
        [at.insuranceUnpaidMonths >= insurance.third, points.insurance3],
      ),
    ],
    [
      '欠租或欠水电',
      highest([at.rentOverdueMonths >= rent.first, points.rent1], [at.rentOverdueMonths >= rent.second, points.rent2]),
    ],
    [
      '参保人数下降',
      highest(
        [at.headcountDropPercent >= headcount.first, points.headcount1],
        [at.headcountDropPercent >= headcount.second, points.headcount2],
      ),
    ],
    ['搬迁、关闭或裁员通知', highest([at.notice, points.notice])],
    ['投诉和案件集中', highest([at.complaints30d >= complaints, points.complaints])],
    ['负责人失联或转移资产', highest([at.unreachable, points.unreachable])],
  ]
}
