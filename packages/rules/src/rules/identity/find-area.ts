import { type AreaCode, resolveArea } from '@renshe/codes'
import type { Work } from '../../declare/rule.ts'

/** The area that a name or code means, or a refusal of the field. */
export function findArea(
  work: Pick<Work, 'reject'>,
  path: string,
  text: string,
  options: { readonly within?: AreaCode } = {},
): AreaCode {
  const found = resolveArea(text, options)
  return found.found ? found.code : work.reject(path, 'UNKNOWN_AREA', '没有这个区划，或有多个同名，请写明上级')
}
