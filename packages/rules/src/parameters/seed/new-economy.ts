import type { ParameterValue } from '../parameter-value.ts'

export const newEconomySeed: readonly ParameterValue[] = []
