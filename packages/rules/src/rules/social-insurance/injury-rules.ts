import type { Rule } from '../../declare/rule.ts'
import { eRet01 } from './e-ret-01-retirement-age.ts'
import { eRet03 } from './e-ret-03-minimum-months.ts'

/** Retirement, work injury and the agency's time limits (rulebook E-RET, E-INJ, E-SVC). */
export const injuryRules: readonly Rule[] = [eRet01, eRet03]
