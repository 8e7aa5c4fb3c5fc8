import type { Rule } from '../../declare/rule.ts'
import { eCov01 } from './e-cov-01-coverage-rate.ts'
import { eCov01a } from './e-cov-01a-person-group.ts'
import { eCov01b } from './e-cov-01b-worklist.ts'
import { eEmp01 } from './e-emp-01-contribution-base.ts'
import { eEmp01a } from './e-emp-01a-late-fee.ts'
import { eEmp01b } from './e-emp-01b-undeclared-amount.ts'
import { eEmp01c } from './e-emp-01c-registration-days.ts'
import { eEmp01d } from './e-emp-01d-overdue-fine.ts'
import { eEmp01e } from './e-emp-01e-monthly-contributions.ts'
import { eEmp01f } from './e-emp-01f-medical-contribution.ts'
import { eEmp02 } from './e-emp-02-pension-formula.ts'
import { eEmp03 } from './e-emp-03-yearly-rise.ts'
import { eEmp04 } from './e-emp-04-survivor-benefits.ts'
import { eEmp04a } from './e-emp-04a-one-funeral-benefit.ts'
import { eLand01 } from './e-land-01-head-count.ts'
import { eLand01a } from './e-land-01a-stage.ts'
import { eLand01b } from './e-land-01b-one-sum-pension.ts'
import { eLand01c } from './e-land-01c-one-sum-medical.ts'
import { eLand01d } from './e-land-01d-living-allowance.ts'
import { eLand01e } from './e-land-01e-pension-stage.ts'
import { eLand01f } from './e-land-01f-top-up-share.ts'
import { eLand01g } from './e-land-01g-extended-payment.ts'
import { eLand01h } from './e-land-01h-retirement-forecast.ts'
import { eLand02 } from './e-land-02-yearly-adjustment.ts'
import { eLand02a } from './e-land-02a-arrears.ts'
import { eLand02b } from './e-land-02b-age-supplement.ts'
import { eLand02c } from './e-land-02c-dry-run.ts'
import { eLand03 } from './e-land-03-medical-reimbursement.ts'
import { eLand03a } from './e-land-03a-halved-process.ts'
import { eRes01 } from './e-res-01-who-may-join.ts'
import { eRes02 } from './e-res-02-contribution-subsidy.ts'
import { eRes02a } from './e-res-02a-disabled-contribution.ts'
import { eRes03 } from './e-res-03-monthly-pension.ts'
import { eRes03a } from './e-res-03a-entitlement.ts'
import { eRes03b } from './e-res-03b-death-benefit.ts'
import { eRes03c } from './e-res-03c-early-withdrawal.ts'
import { eRes04 } from './e-res-04-short-of-years.ts'

/** Pensions, coverage, land-taking and contributions (rulebook E-RES, E-COV, E-LAND, E-EMP). */
export const insuranceRules: readonly Rule[] = [
  eRes01,
  eRes02,
  eRes02a,
  eRes03,
  eRes03a,
  eRes03b,
  eRes03c,
  eRes04,
  eCov01,
  eCov01a,
  eCov01b,
  eLand01,
  eLand01a,
  eLand01b,
  eLand01c,
  eLand01d,
  eLand01e,
  eLand01f,
  eLand01g,
  eLand01h,
  eLand02,
  eLand02a,
  eLand02b,
  eLand02c,
  eLand03,
  eLand03a,
  eEmp01,
  eEmp01a,
  eEmp01b,
  eEmp01c,
  eEmp01d,
  eEmp01e,
  eEmp01f,
  eEmp02,
  eEmp03,
  eEmp04,
  eEmp04a,
]
