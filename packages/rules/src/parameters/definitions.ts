import type { z } from 'zod'
import type { ParameterDefinition } from '../declare/parameter.ts'
import { advertisementParameters } from './definitions/advertisement.ts'
import { calendarParameters } from './definitions/calendar.ts'
import { disputeParameters } from './definitions/disputes.ts'
import { employmentParameters } from './definitions/employment.ts'
import { injuryParameters } from './definitions/injury.ts'
import { insuranceParameters } from './definitions/insurance.ts'
import { newEconomyParameters } from './definitions/new-economy.ts'
import { planParameters } from './definitions/plan.ts'
import { privacyParameters } from './definitions/privacy.ts'
import { skillsParameters } from './definitions/skills.ts'
import { startupParameters } from './definitions/startup.ts'
import { subsidyParameters } from './definitions/subsidies.ts'
import { wageParameters } from './definitions/wages.ts'

/** Every parameter that a rule may read. One that has no value in force answers PARAM_MISSING. */
export const parameterDefinitions = {
  ...calendarParameters,
  ...wageParameters,
  ...employmentParameters,
  ...subsidyParameters,
  ...advertisementParameters,
  ...startupParameters,
  ...skillsParameters,
  ...insuranceParameters,
  ...injuryParameters,
  ...disputeParameters,
  ...newEconomyParameters,
  ...planParameters,
  ...privacyParameters,
} as const satisfies Readonly<Record<string, ParameterDefinition>>

export type ParameterKey = keyof typeof parameterDefinitions
/** The type of a parameter's value. */
export type ParameterOf<K extends ParameterKey> = z.output<(typeof parameterDefinitions)[K]['schema']>

export const parameterKeys = Object.keys(parameterDefinitions) as readonly ParameterKey[]

export function isParameterKey(text: string): text is ParameterKey {
  return Object.hasOwn(parameterDefinitions, text)
}

/** What a parameter is, whichever it is: its name, unit, schema and help. */
export function parameterDefinition(key: ParameterKey): ParameterDefinition {
  return parameterDefinitions[key]
}
