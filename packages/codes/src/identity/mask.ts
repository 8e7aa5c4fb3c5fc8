/** Kinds of personal value with a masking pattern (I-MASK-01). */
export type MaskKind = 'name' | 'idNumber' | 'mobile' | 'bankCard' | 'email' | 'address'

const stars = (count: number): string => '*'.repeat(Math.max(count, 0))

const maskers: Readonly<Record<MaskKind, (value: string) => string>> = {
  name(value) {
    const characters = [...value]
    if (characters.length <= 1) return '*'
    if (characters.length === 2) return `${characters[0]}*`
    return `${characters[0]}${stars(characters.length - 2)}${characters.at(-1)}`
  },
  idNumber: (value) =>
    value.length <= 7 ? stars(value.length) : `${value.slice(0, 3)}${stars(value.length - 7)}${value.slice(-4)}`,
  mobile: (value) =>
    value.length <= 7 ? stars(value.length) : `${value.slice(0, 3)}${stars(value.length - 7)}${value.slice(-4)}`,
  bankCard: (value) => (value.length <= 4 ? stars(value.length) : `${stars(value.length - 4)}${value.slice(-4)}`),
  email(value) {
    const at = value.indexOf('@')
    return at < 1 ? '***' : `${value[0]}***${value.slice(at)}`
  },
  // Kept down to the street or town; what follows could name a door.
  address(value) {
    const town = /^.*?(街道|镇|乡|工业区)/.exec(value)?.[0] ?? /^.*?(区|县)/.exec(value)?.[0] ?? ''
    return `${town}****`
  },
}

/** A value as it is shown to people without a stated reason. */
export function mask(kind: MaskKind, value: string): string {
  return maskers[kind](value)
}
