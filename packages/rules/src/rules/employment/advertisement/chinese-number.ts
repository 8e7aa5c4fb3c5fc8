const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }

/** 三千 3000, 两千五 2500, 一万二 12000, 二千零五十 2050; undefined where it is not a number as spoken. */
export function chineseNumber(text: string): number | undefined {
  let above = 0
  let section = 0
  let digit: number | undefined
  let unit = 1
  let spoken = false
  for (const character of text) {
    const value = digits[character]
    const factor = units[character]
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = value
      // 两千零五 is 2005, not 2500.
      if (value === 0) unit = 10
    } else if (factor === 10_000) {
      above = (section + (digit ?? 0)) * factor
      section = 0
      digit = undefined
      unit = factor
      spoken = true
    } else if (factor !== undefined) {
      section += (digit ?? 1) * factor
      digit = undefined
      unit = factor
      spoken = true
    } else return undefined
  }
  const rest = digit === undefined ? 0 : spoken ? (digit * unit) / 10 : digit
  return above + section + rest
}
