import type { ParameterValue } from '../parameter-value.ts'

export const privacySeed: readonly ParameterValue[] = []
