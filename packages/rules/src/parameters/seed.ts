import type { ParameterValue } from './parameter-value.ts'
import { advertisementSeed } from './seed/advertisement.ts'
import { calendarSeed } from './seed/calendar.ts'
import { disputeSeed } from './seed/disputes.ts'
import { employmentSeed } from './seed/employment.ts'
import { injurySeed } from './seed/injury.ts'
import { insuranceSeed } from './seed/insurance.ts'
import { newEconomySeed } from './seed/new-economy.ts'
import { planSeed } from './seed/plan.ts'
import { privacySeed } from './seed/privacy.ts'
import { skillsSeed } from './seed/skills.ts'
import { startupSeed } from './seed/startup.ts'
import { subsidySeed } from './seed/subsidies.ts'
import { wageSeed } from './seed/wages.ts'

/**
 * Values of rulebook part P and the design decisions marked [D]. What the rulebook marks `?` is not here, and a yearly
 * value ends with its year (rulebook 0.35), so that an answer is PARAM_MISSING rather than a guess.
 */
export const parameterSeed: readonly ParameterValue[] = [
  ...calendarSeed,
  ...wageSeed,
  ...employmentSeed,
  ...subsidySeed,
  ...advertisementSeed,
  ...startupSeed,
  ...skillsSeed,
  ...insuranceSeed,
  ...injurySeed,
  ...disputeSeed,
  ...newEconomySeed,
  ...planSeed,
  ...privacySeed,
]
