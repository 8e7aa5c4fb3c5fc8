import type { ParameterValue } from '../parameter-value.ts'

export const disputeSeed: readonly ParameterValue[] = []
