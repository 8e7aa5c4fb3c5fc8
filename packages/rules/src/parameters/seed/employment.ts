import type { ParameterValue } from '../parameter-value.ts'

export const employmentSeed: readonly ParameterValue[] = []
