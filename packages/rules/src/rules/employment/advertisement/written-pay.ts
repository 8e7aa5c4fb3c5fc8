import { multiplyFen } from '@renshe/codes'
import { chineseNumber } from './chinese-number.ts'
import { readWritten } from './written-text.ts'

/** Pay as an advertisement states it, in fen for one month or one hour. */
export interface WrittenPay {
  readonly per: 'month' | 'hour'
  readonly lowFen: number
  /** Upper end, where a range is written. */
  readonly highFen: number | undefined
  /** Only the basic part 底薪 is written; commission may come on top. */
  readonly basic: boolean
  readonly matched: string
}

/** At most eight digits; a longer row of them is a telephone or an account. */
const number = '(?<!\\d|\\d[.,])(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,8}(?:\\.\\d{1,4})?)(?![\\d])'
const unit = '万|千|[kw](?![a-z])'
/** Bounded, so that a long row of such characters costs no more than its length. */
const spoken = '[一二两三四五六七八九十百千万零〇]{2,12}'
const amount = (name: string) =>
  `(?:(?<${name}>${number})\\s?(?<${name}Unit>${unit})?(?<${name}More>(?<=[万千kw])\\d(?!\\d))?|(?<${name}Spoken>${spoken}))`
const yuan = '\\s*(?:元|块|rmb|人民币)?\\s*'
const range = `${amount('low')}${yuan}(?:(?:-|~|至|到|—|–)+\\s*${amount('high')}${yuan})?(?![\\d.]|\\s?(?:年|[多余]?[人名家]|%|小时|倍|强|平))`
const word =
  '(?:月薪|月工资|月收入|月入|月综合|年薪|年收入|时薪|日薪|底薪|基本工资|基本薪资|基础工资|固定工资|保底|起薪|工资|薪资|薪酬|薪水|待遇|收入|到手|试用期|转正后?)'
const after =
  '(?:/|每|一个?)\\s*(?:人\\s*(?:/|每)?\\s*)?(?<per>小时|时|h(?![a-z])|天|日|周|年|月|单|件|次|节|课时|个|趟|平)'

/** 月薪2500元, 工资：3000-5000元/月. */
const named = new RegExp(
  `(?<word>${word})(?:范围|标准|水平|待遇|综合|税前|税后|人均|可达|大约|约|为|是|在|[:\\s(¥￥$])*${range}(?:${after})?`,
  'gu',
)
/** 3000元/月, 每月3000元, 2500-3000元每月. */
const perTime = new RegExp(`${range}${after}`, 'gu')
const monthly = new RegExp(`(?:每月|一个月|按月)\\s*(?:发|拿|给|支付|可得)?${range}`, 'gu')
/** 3-5k; a screen or a distance of so many k is no pay. */
const thousands =
  /(?<![\d.a-z-])(?<low>\d{1,4}(?:\.\d{1,4})?)(?<lowUnit>k)?\s?(?:(?:-|~|至|到|—|–)\s?(?<high>\d{1,4}(?:\.\d{1,4})?))?(?<highUnit>k)(?![a-z\d])(?!\s?(?:\+|以上)?(?:屏|显|视频|画质|分辨|电视|摄|高清|超清|录|直播|剪辑|内容|制作|跑|公里|米|粉))/gu

/** Money that is not the pay of a month although a number stands beside it. */
const beside =
  /(?:补贴|补助|津贴|餐补|饭补|房补|车补|话补|交通补|高温费?|全勤奖?|奖金?|奖励|提成|绩效|社保|公积金|押金|保证金|租金|房租|工龄工?资?|费用?|罚款?|涨薪|返费)[^,，;。!?\n]{0,6}$/u
const upperEnd = /(?:最高|高达|上至|封顶)[^,，;。!?\n]{0,4}$/u

const scales: Readonly<Record<string, number>> = { 万: 1_000_000, w: 1_000_000, 千: 100_000, k: 100_000 }

/** Fen of an amount as written; whole numbers throughout, for money never passes through a fraction. */
function toFen(digits: string, scale: number): number {
  const [whole = '', part = ''] = digits.replaceAll(',', '').split('.')
  return multiplyFen(Number(whole + part), scale, 10 ** part.length)
}

type Groups = Readonly<Record<string, string | undefined>>

/** One end of a range; `shared` is the unit of the other end, which 3-5k means for both. */
function end(groups: Groups, name: 'low' | 'high', shared: string | undefined): number | undefined {
  const said = groups[`${name}Spoken`]
  if (said !== undefined) {
    const value = chineseNumber(said)
    return value === undefined ? undefined : value * 100
  }
  const digits = groups[name]
  if (digits === undefined) return undefined
  const own = groups[`${name}Unit`]
  const scale = scales[own ?? shared ?? ''] ?? 100
  return toFen(digits, scale) + Number(groups[`${name}More`] ?? 0) * (scale / 10)
}

/** 3-5k shares its unit, 8000-1.2万 does not. */
function sharedUnit(groups: Groups): string | undefined {
  const low = groups.low
  return groups.lowUnit === undefined && low !== undefined && Number(low.replaceAll(',', '')) < 1000
    ? groups.highUnit
    : undefined
}

function period(groups: Groups): 'month' | 'hour' | 'year' | undefined {
  const per = groups.per
  if (per === '月') return 'month'
  if (per === '小时' || per === '时' || per === 'h') return 'hour'
  if (per === '年') return 'year'
  if (per !== undefined) return undefined
  const said = groups.word ?? ''
  if (said.startsWith('年')) return 'year'
  if (said === '时薪') return 'hour'
  return said === '日薪' ? undefined : 'month'
}

/** Less than this a month is no monthly pay but a slip of reading. */
const leastMonthly = 30_000

function payOf(match: RegExpMatchArray, before: string, matched: string): WrittenPay | undefined {
  const groups: Groups = match.groups ?? {}
  if (beside.test(before) || upperEnd.test(before)) return undefined
  const per = period(groups)
  const low = end(groups, 'low', sharedUnit(groups))
  const high = end(groups, 'high', undefined)
  if (per === undefined || low === undefined) return undefined
  const inMonth = (fen: number) => (per === 'year' ? multiplyFen(fen, 1, 12, 'DOWN') : fen)
  if (per !== 'hour' && inMonth(low) < leastMonthly) return undefined
  return {
    per: per === 'hour' ? 'hour' : 'month',
    lowFen: inMonth(low),
    highFen: high === undefined ? undefined : inMonth(high),
    basic: /^(?:底薪|基本|基础|固定)/u.test(groups.word ?? ''),
    matched,
  }
}

/** All pay written in a text. Of two readings of the same words the longer holds. */
export function readPay(raw: string): readonly WrittenPay[] {
  const { text, from, to } = readWritten(raw)
  const matches = [named, perTime, monthly, thousands]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .toSorted((a, b) => b[0].length - a[0].length)
  const apart = matches.filter(
    (match, at) =>
      !matches
        .slice(0, at)
        .some((kept) => kept.index < match.index + match[0].length && match.index < kept.index + kept[0].length),
  )
  return apart
    .toSorted((a, b) => a.index - b.index)
    .map((match) => {
      const words = raw.slice(from[match.index], to[match.index + match[0].length - 1])
      return payOf(match, text.slice(Math.max(0, match.index - 12), match.index), words.trim())
    })
    .filter((pay) => pay !== undefined)
}
