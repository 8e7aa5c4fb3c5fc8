import type { ParameterValue } from '../parameter-value.ts'

export const advertisementSeed: readonly ParameterValue[] = []
