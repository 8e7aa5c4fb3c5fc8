import { multiplyFen, type Rounding } from '@renshe/codes'
import { fen } from '../../declare/input.ts'

/** Most a monthly wage may be in an input, ten million yuan, so that every benefit stays within range. */
const mostWageFen = 1_000_000_000

/** 条例第六十四条: not below 60 % and not above 300 % of the local average wage. */
const floorPercent = 60
const capPercent = 300

export const wageField = fen('受伤前 12 个月平均月缴费工资', 'Average contribution wage of the 12 months before').max(
  mostWageFen,
)
export const averageWageField = fen('统筹地区职工月平均工资', 'Local average monthly wage').min(1).max(mostWageFen)

/** 本人工资 as `fen × percent / 100`, so that a benefit is divided and rounded once. */
export interface OwnWage {
  readonly fen: number
  readonly percent: number
  readonly reason: string
}

/** The worker's own wage, held within 60 % and 300 % of the average. */
export function ownWage(wageFen: number, averageWageFen: number): OwnWage {
  if (wageFen * 100 < averageWageFen * floorPercent)
    return { fen: averageWageFen, percent: floorPercent, reason: '本人工资低于平均工资的 60%，按 60% 计' }
  if (wageFen * 100 > averageWageFen * capPercent)
    return { fen: averageWageFen, percent: capPercent, reason: '本人工资高于平均工资的 300%，按 300% 计' }
  return { fen: wageFen, percent: 100, reason: '本人工资在平均工资的 60% 至 300% 之间' }
}

/** `times / per` of the own wage in whole fen. */
export const shareOf = (wage: OwnWage, times: number, per = 1, rounding: Rounding = 'HALF_UP'): number =>
  multiplyFen(wage.fen, wage.percent * times, 100 * per, rounding)
