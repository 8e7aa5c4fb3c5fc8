import type { ParameterValue } from '../parameter-value.ts'

export const subsidySeed: readonly ParameterValue[] = []
