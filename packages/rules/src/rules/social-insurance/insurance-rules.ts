import type { Rule } from '../../declare/rule.ts'
import { eEmp01 } from './e-emp-01-contribution-base.ts'

/** Pensions, coverage, land-taking and contributions (rulebook E-RES, E-COV, E-LAND, E-EMP). */
export const insuranceRules: readonly Rule[] = [eEmp01]
