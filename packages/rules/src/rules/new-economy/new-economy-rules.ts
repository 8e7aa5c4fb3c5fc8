import type { Rule } from '../../declare/rule.ts'
import { gAgr01 } from './g-agr-01-written-agreement.ts'
import { gAlg01 } from './g-alg-01-rule-disclosure.ts'
import { gCls01 } from './g-cls-01-classification.ts'
import { gInc01 } from './g-inc-01-income.ts'
import { gInj01 } from './g-inj-01-pilot-cover.ts'
import { gInj02 } from './g-inj-02-premium.ts'
import { gInj03 } from './g-inj-03-claim-flow.ts'
import { gPay01 } from './g-pay-01-minimum-pay.ts'
import { gPay02 } from './g-pay-02-minimum-wage.ts'
import { gTime01 } from './g-time-01-working-time.ts'

/** New-economy workers (rulebook G, without G-CMP). */
export const newEconomyRules: readonly Rule[] = [
  gCls01,
  gAgr01,
  gInj01,
  gInj02,
  gInj03,
  gTime01,
  gPay01,
  gPay02,
  gAlg01,
  gInc01,
]
