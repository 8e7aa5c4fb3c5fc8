import type { ParameterValue } from '../parameter-value.ts'

export const skillsSeed: readonly ParameterValue[] = []
