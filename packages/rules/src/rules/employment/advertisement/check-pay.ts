import { formatFen } from '@renshe/codes'
import type { Work } from '../../../declare/rule.ts'
import type { AdvertisementCode, Level } from './ground.ts'
import { readPay, type WrittenPay } from './written-pay.ts'

export interface PayFinding {
  readonly code: AdvertisementCode
  readonly level: Level
  readonly matched: string
  readonly reason: string
  readonly law: string
}

export interface PayInput {
  readonly words: readonly string[]
  readonly monthlyPayFen: number | undefined
  /** Refused on another ground, so that the answer does not wait for the minimum wage. */
  readonly refused: boolean
}

type PayWork = Pick<Work<'min_wage.month' | 'min_wage.hour'>, 'need' | 'peek' | 'step' | 'note'>

const law = '最低工资规定（劳社部令21号）；上海市最低工资标准'
const partTime = /兼职|非全日制|小时工|钟点工|临时工|part[\s-]?time/iu
/** 薪酬区间: the upper end at most twice the lower (B-AD-02). */
const widest = 2

function tooWide(pay: WrittenPay): readonly PayFinding[] {
  if (pay.highFen === undefined || pay.highFen <= pay.lowFen * widest) return []
  const reason = `薪酬上限超过下限的 ${widest} 倍，求职者难以判断实际待遇`
  return [{ code: 'PAY_RANGE', level: 'WARN', matched: pay.matched, reason, law: '人力资源市场暂行条例第二十四条' }]
}

interface Stated {
  readonly fen: number
  readonly matched: string
}

const below = (stated: Stated, least: number, per: string): PayFinding => ({
  code: 'PAY',
  level: 'BLOCK',
  matched: stated.matched,
  reason: `${per}工资 ${formatFen(stated.fen)} 元，低于发布之日的最低工资 ${formatFen(least)} 元`,
  law,
})

/** A basic part counts only where no whole pay is stated: commission on top may lift it above the minimum. */
function statedByMonth(written: readonly WrittenPay[], given: number | undefined): readonly Stated[] {
  const whole = written.filter((pay) => pay.per === 'month' && !pay.basic)
  const stated = given === undefined ? [] : [{ fen: given, matched: `${formatFen(given)} 元/月` }]
  const basic = stated.length + whole.length === 0 ? written.filter((pay) => pay.per === 'month') : whole
  return [...stated, ...basic.map(({ lowFen, matched }) => ({ fen: lowFen, matched }))]
}

/** Values in force, asked for at once; an ad refused anyway is decided without what is not loaded. */
function leastWages(wanted: { readonly month: boolean; readonly hour: boolean }, refused: boolean, work: PayWork) {
  if (refused) {
    const month = wanted.month ? work.peek('min_wage.month') : undefined
    const hour = wanted.hour ? work.peek('min_wage.hour') : undefined
    if ((wanted.month && month === undefined) || (wanted.hour && hour === undefined))
      work.note('PAY_NOT_CHECKED', '发布之日的最低工资标准未载入，薪酬未核对；其他理由已足以不予发布')
    return { month, hour }
  }
  if (wanted.month && wanted.hour) return work.need({ month: 'min_wage.month', hour: 'min_wage.hour' })
  if (wanted.month) return { ...work.need({ month: 'min_wage.month' }), hour: undefined }
  if (wanted.hour) return { ...work.need({ hour: 'min_wage.hour' }), month: undefined }
  return { month: undefined, hour: undefined }
}

/** Compares pay with the minimum wage of the publication date (G-PAY-02), and finds ranges wider than twofold. */
export function checkPay({ words, monthlyPayFen, refused }: PayInput, work: PayWork): readonly PayFinding[] {
  const written = words.flatMap(readPay)
  // The monthly minimum is for full-time work, the hourly one for part-time work.
  const some = words.some((text) => partTime.test(text))
  const byMonth = statedByMonth(some ? [] : written, monthlyPayFen)
  const byHour = some ? written.filter((pay) => pay.per === 'hour') : []
  if (byMonth.length + byHour.length === 0) work.note('PAY_NOT_STATED', '没有写明可核对的薪酬，未核对最低工资')
  const least = leastWages({ month: byMonth.length > 0, hour: byHour.length > 0 }, refused, work)
  const { month, hour } = least
  const lowest = (stated: readonly Stated[]) => stated.toSorted((a, b) => a.fen - b.fen).slice(0, 1)
  return [
    ...lowest(byMonth).flatMap((stated) =>
      month !== undefined && work.step('所写月工资', stated.fen, { unit: 'fen' }) < month
        ? [below(stated, month, '月')]
        : [],
    ),
    ...lowest(byHour.map(({ lowFen, matched }) => ({ fen: lowFen, matched }))).flatMap((stated) =>
      hour !== undefined && work.step('所写小时工资', stated.fen, { unit: 'fen' }) < hour
        ? [below(stated, hour, '小时')]
        : [],
    ),
    ...written.flatMap(tooWide),
  ]
}
