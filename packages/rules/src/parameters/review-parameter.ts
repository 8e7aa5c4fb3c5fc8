import { type AreaCode, addDays, diffDays, type LocalDate } from '@renshe/codes'
import type { ParameterKey } from './definitions.ts'
import type { ParameterInput, ParameterValue } from './parameter-value.ts'
import { createSnapshot } from './snapshot.ts'

/** Days before the end of a value in which its successor should be on file. */
const warningDays = 60

/**
 * `missing`: nobody has ever loaded it. `lapsed`: it had a value, which has ended. `expiring`: it ends soon and nothing
 * follows. Answers that need a missing or a lapsed parameter are PARAM_MISSING.
 */
export type ParameterState = 'in-force' | 'expiring' | 'lapsed' | 'upcoming' | 'missing'

export interface ParameterReview {
  readonly state: ParameterState
  readonly current: ParameterValue | null
  /** The next value that takes effect by itself. */
  readonly next: ParameterValue | null
}

/** Where a parameter stands for an area on a day. */
export function reviewParameter(
  values: readonly ParameterValue[],
  key: ParameterKey,
  area: AreaCode,
  on: LocalDate,
): ParameterReview {
  const own = values.filter((value) => value.key === key)
  const { find } = createSnapshot(own)
  const current = find(key, area, on) ?? null
  const next = own.filter((value) => value.from > on).sort((a, b) => a.from.localeCompare(b.from))[0] ?? null
  if (!current) return { state: next ? 'upcoming' : own.length > 0 ? 'lapsed' : 'missing', current, next }
  const last = current.to
  const ends = last !== null && diffDays(on, last) <= warningDays && find(key, area, addDays(last, 1)) === undefined
  return { state: ends ? 'expiring' : 'in-force', current, next }
}

export interface ChangeWarning {
  readonly code: 'CORRECTS' | 'BACKDATED' | 'BEFORE_LATER' | 'GAP' | 'SUPERSEDES'
  readonly message: string
}

/** What is unusual about a proposed value beside those on file; a clerk reads it before saving, nothing passes in silence. */
export function describeChange(
  values: readonly ParameterValue[],
  change: Pick<ParameterInput, 'key' | 'locality' | 'from' | 'to'>,
  today: LocalDate,
): readonly ChangeWarning[] {
  const same = values
    .filter((value) => value.key === change.key && value.locality === change.locality)
    .sort((a, b) => a.from.localeCompare(b.from))
  const before = same.findLast((value) => value.from < change.from)
  const later = same.find((value) => value.from > change.from)
  const warnings: ChangeWarning[] = []
  if (same.some((value) => value.from === change.from))
    warnings.push({ code: 'CORRECTS', message: `更正 ${change.from} 起的已有数值，旧值保留在历史中` })
  if (change.from <= today)
    warnings.push({ code: 'BACKDATED', message: '生效日期不晚于今天，过去日期的计算结果会改变' })
  if (later) warnings.push({ code: 'BEFORE_LATER', message: `${later.from} 起已有另一数值，本数值只到前一日` })
  if (before && (before.to === null || before.to >= change.from))
    warnings.push({ code: 'SUPERSEDES', message: `${before.from} 起的数值到 ${addDays(change.from, -1)} 为止` })
  if (before?.to && before.to < addDays(change.from, -1))
    warnings.push({ code: 'GAP', message: `${addDays(before.to, 1)} 至 ${addDays(change.from, -1)} 没有数值` })
  return warnings
}
