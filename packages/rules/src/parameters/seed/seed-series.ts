import type { LocalDate } from '@renshe/codes'
import type { Confidence } from '../../declare/confidence.ts'
import type { ParameterKey, ParameterOf } from '../definitions.ts'
import type { ParameterValue } from '../parameter-value.ts'

interface SeedTerm<K extends ParameterKey> {
  readonly value: ParameterOf<K>
  readonly from: LocalDate
  /** Last day it is known to hold; left out, it holds until the next one begins. */
  readonly to?: LocalDate
  readonly docNo: string
  readonly confidence: Confidence
  readonly note?: string
}

/** Seed values of one parameter at one locality, oldest first. */
export function seed<K extends ParameterKey>(
  key: K,
  locality: string,
  ...terms: readonly SeedTerm<K>[]
): readonly ParameterValue[] {
  return terms.map((term) => ({ ...term, key, locality, to: term.to ?? null, origin: 'rulebook' as const }))
}

/** Where the rulebook marks a value [D]: the platform's own default, for the district to adopt or replace. */
export function districtDefault<K extends ParameterKey>(key: K, value: ParameterOf<K>, note?: string) {
  return seed(key, '310112', {
    value,
    from: '2021-01-01',
    docNo: '平台默认值，待区人社局确认',
    confidence: 'D',
    ...(note ? { note } : {}),
  })
}
