/** Kinds of personal value with a masking pattern (I-MASK-01). */
export type MaskKind = 'name' | 'idNumber' | 'mobile' | 'bankCard' | 'email' | 'address'

const stars = (count: number): string => '*'.repeat(Math.max(count, 0))

/** Keeps the two ends; a value too short to hide anything between them is hidden whole. */
const ends = (value: string, first: number, last: number): string =>
  value.length <= first + last
    ? stars(value.length)
    : `${value.slice(0, first)}${stars(value.length - first - last)}${value.slice(-last)}`

/** 张三 to 张*, 欧阳某华 to 欧**华; a single character is hidden. */
export function maskName(value: string): string {
  const characters = [...value.trim()]
  if (characters.length <= 1) return '*'
  if (characters.length === 2) return `${characters[0]}*`
  return `${characters[0]}${stars(characters.length - 2)}${characters.at(-1)}`
}

/** First 3 and last 4 of a citizen number. Passports and permits are shorter, so less of them is left. */
export function maskIdNumber(value: string): string {
  return value.length >= 15 ? ends(value, 3, 4) : ends(value, 1, 2)
}

/** 13800138000 to 138****8000. */
export function maskMobile(value: string): string {
  return ends(value, 3, 4)
}

/** Last 4 of a card, without the spaces it is written with. */
export function maskBankCard(value: string): string {
  return ends(value.replace(/\s/g, ''), 0, 4)
}

/** First character and the host. */
export function maskEmail(value: string): string {
  const at = value.indexOf('@')
  return at < 1 ? '***' : `${value[0]}***${value.slice(at)}`
}

/** Province, city and district; none of them holds a digit or a road. */
const district =
  /^(?:[^\d号弄路]{2,9}?(?:省|自治区|特别行政区))?(?:[^\d号弄路]{2,9}?(?:市|自治州|地区|盟))?(?:镇?[^\d号弄路镇]{1,9}?(?:(?<![社小园校厂街业])区|县|旗|市))?/
/** A street or town after them; 镇宁路 and 新镇路 are roads, not towns. */
const town = /^(?:[^\d号弄室栋幢村路街巷]{1,8}?(?:路?街道|工业区|开发区|[镇乡](?![路街村弄号])))/

/** Kept down to the street or town, for what follows could name a door; without one, down to the district. */
export function maskAddress(value: string): string {
  const above = district.exec(value)?.[0] ?? ''
  return `${above}${town.exec(value.slice(above.length))?.[0] ?? ''}****`
}

const maskers: Readonly<Record<MaskKind, (value: string) => string>> = {
  name: maskName,
  idNumber: maskIdNumber,
  mobile: maskMobile,
  bankCard: maskBankCard,
  email: maskEmail,
  address: maskAddress,
}

/** A value as it is shown to people without a stated reason. */
export function mask(kind: MaskKind, value: string): string {
  return maskers[kind](value)
}
