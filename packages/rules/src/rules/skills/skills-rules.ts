import type { Rule } from '../../declare/rule.ts'
import { d01 } from './d-01-training-eligibility.ts'
import { d01a } from './d-01a-session-overlap.ts'
import { d01b } from './d-01b-training-flow.ts'
import { d01c } from './d-01c-course-price.ts'
import { d02 } from './d-02-uplift-subsidy.ts'
import { d02a } from './d-02a-training-subsidy.ts'
import { d03 } from './d-03-skill-level.ts'
import { d03a } from './d-03a-advancement.ts'
import { d04 } from './d-04-certificate-number.ts'
import { d05 } from './d-05-new-apprenticeship.ts'
import { d06 } from './d-06-master-grant.ts'
import { d07 } from './d-07-education-surcharge.ts'
import { d08 } from './d-08-class-risk.ts'
import { d08a } from './d-08a-random-checks.ts'
import { d08b } from './d-08b-illegal-training.ts'
import { d09 } from './d-09-person-times.ts'

/** Skills (rulebook D). */
export const skillsRules: readonly Rule[] = [
  d01,
  d01a,
  d01b,
  d01c,
  d02,
  d02a,
  d03,
  d03a,
  d04,
  d05,
  d06,
  d07,
  d08,
  d08a,
  d08b,
  d09,
]
