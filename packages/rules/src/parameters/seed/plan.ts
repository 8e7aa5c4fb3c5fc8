import type { ParameterValue } from '../parameter-value.ts'

export const planSeed: readonly ParameterValue[] = []
