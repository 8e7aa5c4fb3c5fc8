import type { ParameterValue } from '../parameter-value.ts'

export const startupSeed: readonly ParameterValue[] = []
