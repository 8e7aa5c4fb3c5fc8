import type { Rule } from '../../declare/rule.ts'
import { c01 } from './c-01-first-business-subsidy.ts'
import { c02 } from './c-02-insurance-subsidy.ts'
import { c03 } from './c-03-rent-subsidy.ts'
import { c04 } from './c-04-loan-limits.ts'
import { c05 } from './c-05-interest-subsidy.ts'
import { c06 } from './c-06-base-rating.ts'
import { c07 } from './c-07-pathway.ts'
import { c08 } from './c-08-supported-startups.ts'
import { c09 } from './c-09-startup-jobs.ts'
import { cOrg } from './c-org-startup-organisation.ts'
import { cPer } from './c-per-founder.ts'

/** Start-ups (rulebook C). */
export const startupRules: readonly Rule[] = [cOrg, cPer, c01, c02, c03, c04, c05, c06, c07, c08, c09]
