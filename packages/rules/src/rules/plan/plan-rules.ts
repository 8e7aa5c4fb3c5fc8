import type { Rule } from '../../declare/rule.ts'
import { hInd00 } from './h-ind-00-indicator.ts'
import { hInd01 } from './h-ind-01-progress.ts'
import { hInd02 } from './h-ind-02-cycle.ts'
import { hSvc01 } from './h-svc-01-service-guide.ts'
import { hSvc02 } from './h-svc-02-ratings.ts'
import { hSvc03 } from './h-svc-03-reductions.ts'
import { hYrd01 } from './h-yrd-01-partner-request.ts'

/** Plan indicators, services and partners (rulebook H). */
export const planRules: readonly Rule[] = [hInd00, hInd01, hInd02, hSvc01, hSvc02, hSvc03, hYrd01]
