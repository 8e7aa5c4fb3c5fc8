import type { ParameterValue } from '../parameter-value.ts'
import { districtDefault } from './seed-series.ts'

/** Design decisions of B-AD-03. */
export const advertisementSeed: readonly ParameterValue[] = [
  ...districtDefault('ad.refuse_blacklisted', true),
  ...districtDefault('ad.review_grade_c', true),
]
