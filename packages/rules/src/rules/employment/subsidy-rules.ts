import type { Rule } from '../../declare/rule.ts'
import { bEarly01 } from './b-early-01-unemployment-warning.ts'
import { bFair01 } from './b-fair-01-job-fair.ts'
import { bMatch01 } from './b-match-01-matching.ts'
import { bSub00 } from './b-sub-00-subsidy-stacking.ts'
import { bSub01 } from './b-sub-01-one-off-hiring.ts'
import { bSub02 } from './b-sub-02-employer-insurance-subsidy.ts'
import { bSub03 } from './b-sub-03-flexible-insurance-subsidy.ts'
import { bSub04 } from './b-sub-04-post-allowance.ts'
import { bSub05 } from './b-sub-05-job-seeking-subsidy.ts'
import { bUi01 } from './b-ui-01-benefit-months.ts'

/** Subsidies, unemployment benefit, fairs, matching and early warning (rulebook B-SUB, B-UI, B-FAIR, B-MATCH, B-EARLY). */
export const subsidyRules: readonly Rule[] = [
  bSub00,
  bSub01,
  bSub02,
  bSub03,
  bSub04,
  bSub05,
  bUi01,
  bFair01,
  bMatch01,
  bEarly01,
]
