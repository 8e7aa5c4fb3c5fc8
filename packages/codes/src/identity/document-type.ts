import { normalizeText } from '../text.ts'
import { checkCitizenId } from './citizen-id.ts'

export interface DocumentType {
  readonly code: string
  readonly zh: string
  readonly en: string
}

/** Kinds of identity document (A-ID-04). */
export const documentTypes: readonly DocumentType[] = [
  { code: '01', zh: '居民身份证', en: 'Resident identity card' },
  { code: '02', zh: '港澳台居民居住证', en: 'Residence permit for Hong Kong, Macao and Taiwan residents' },
  { code: '03', zh: '港澳居民来往内地通行证', en: 'Mainland travel permit for Hong Kong and Macao residents' },
  { code: '04', zh: '台湾居民来往大陆通行证', en: 'Mainland travel permit for Taiwan residents' },
  { code: '05', zh: '护照', en: 'Passport' },
  { code: '06', zh: '外国人永久居留身份证', en: 'Foreign permanent resident identity card' },
  { code: '99', zh: '其他', en: 'Other' },
]

/** 06: the 2023 card's 18 digits, or the older three letters and twelve digits; its check rule is not confirmed. */
const others: ReadonlyMap<string, RegExp> = new Map([
  ['03', /^[HM]\d{8}(\d{2})?$/],
  ['04', /^\d{8}$/],
  ['05', /^[A-Z0-9]{5,12}$/],
  ['06', /^(9\d{16}[\dX]|[A-Z]{3}\d{12})$/],
  ['99', /^[A-Z0-9-]{3,30}$/],
])

/** Whether a number fits its document type; for 01 and 02 the full check, for the rest the shape only. */
export function checkDocument(type: string, number: string): boolean {
  if (type === '01' || type === '02') {
    const checked = checkCitizenId(number)
    return checked.valid && (type === '02') === /^8[123]/.test(checked.number)
  }
  return others.get(type)?.test(normalizeText(number).replaceAll(' ', '').toUpperCase()) ?? false
}
