import { citizenIdCheckDigit, creditCodeCheckDigit, organisationCodeCheckDigit } from '@renshe/codes'
import type { Random } from './random.ts'

const origins = [
  '310112',
  '310112',
  '310112',
  '310104',
  '310115',
  '341524',
  '320982',
  '330482',
  '411525',
  '362330',
  '513021',
]
const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** A citizen number with a right check digit; `serial` keeps it apart from every other one of the set. */
export function citizenId(
  random: Random,
  serial: number,
  sex: 0 | 1,
  [earliest, latest]: readonly [number, number] = [1945, 2007],
): string {
  const year = random.between(earliest, latest)
  const first17 = `${random.pick(origins)}${year}${pad(random.between(1, 12), 2)}${pad(random.between(1, 28), 2)}${pad(((serial * 2 + sex) % 998) + 1, 3)}`
  return first17 + citizenIdCheckDigit(first17)
}

const bodyAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** A credit code of the kind with both check digits right. */
export function creditCode(serial: number, kind: string): string {
  let rest = serial
  let tail = ''
  for (let place = 0; place < 5; place += 1) {
    tail = (bodyAlphabet[rest % 31] ?? '0') + tail
    rest = Math.floor(rest / 31)
  }
  const body = `MA1${tail}`
  const first17 = `${kind}310112${body}${organisationCodeCheckDigit(body)}`
  return first17 + creditCodeCheckDigit(first17)
}
