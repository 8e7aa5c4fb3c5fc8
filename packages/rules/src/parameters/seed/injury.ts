import type { ParameterValue } from '../parameter-value.ts'

export const injurySeed: readonly ParameterValue[] = []
