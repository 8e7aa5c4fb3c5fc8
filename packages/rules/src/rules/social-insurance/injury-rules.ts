import type { Rule } from '../../declare/rule.ts'
import { eInj01 } from './e-inj-01-recognition-clock.ts'
import { eInj01a } from './e-inj-01a-application-limit.ts'
import { eInj01b } from './e-inj-01b-material-check.ts'
import { eInj01c } from './e-inj-01c-delivery.ts'
import { eInj01d } from './e-inj-01d-commute.ts'
import { eInj01e } from './e-inj-01e-forty-eight-hours.ts'
import { eInj01f } from './e-inj-01f-classification.ts'
import { eInj01g } from './e-inj-01g-investigation.ts'
import { eInj02 } from './e-inj-02-appraisal-clock.ts'
import { eInj02a } from './e-inj-02a-conclusion-delivery.ts'
import { eInj02b } from './e-inj-02b-reappraisal.ts'
import { eInj02c } from './e-inj-02c-panel-draw.ts'
import { eInj03 } from './e-inj-03-disability-benefit.ts'
import { eInj03a } from './e-inj-03a-care.ts'
import { eInj03b } from './e-inj-03b-paid-leave.ts'
import { eInj03c } from './e-inj-03c-funeral.ts'
import { eInj03d } from './e-inj-03d-death-payment.ts'
import { eInj03e } from './e-inj-03e-dependants.ts'
import { eInj04 } from './e-inj-04-leaving-payments.ts'
import { eInj05 } from './e-inj-05-project-premium.ts'
import { eInj05a } from './e-inj-05a-project-change.ts'
import { eInj05b } from './e-inj-05b-project-coverage.ts'
import { eInj05c } from './e-inj-05c-insured-before-start.ts'
import { eInj05d } from './e-inj-05d-industry-premium.ts'
import { eInj06 } from './e-inj-06-rehabilitation.ts'
import { eInj06a } from './e-inj-06a-rehabilitation-course.ts'
import { eInj06b } from './e-inj-06b-follow-up.ts'
import { eInj06c } from './e-inj-06c-rehabilitation-share.ts'
import { eRet01 } from './e-ret-01-retirement-age.ts'
import { eRet02 } from './e-ret-02-flexible-window.ts'
import { eRet02a } from './e-ret-02a-flexible-request.ts'
import { eRet03 } from './e-ret-03-minimum-months.ts'
import { eSvc01 } from './e-svc-01-agency-time-limit.ts'
import { eSvc01a } from './e-svc-01a-loss-report.ts'
import { eSvc01b } from './e-svc-01b-overpayment.ts'
import { eSvc01c } from './e-svc-01c-materials.ts'
import { eSvc01d } from './e-svc-01d-qualification.ts'

/** Retirement, work injury and the agency's time limits (rulebook E-RET, E-INJ, E-SVC). */
export const injuryRules: readonly Rule[] = [
  eRet01,
  eRet02,
  eRet02a,
  eRet03,
  eInj01,
  eInj01a,
  eInj01b,
  eInj01c,
  eInj01d,
  eInj01e,
  eInj01f,
  eInj01g,
  eInj02,
  eInj02a,
  eInj02b,
  eInj02c,
  eInj03,
  eInj03a,
  eInj03b,
  eInj03c,
  eInj03d,
  eInj03e,
  eInj04,
  eInj05,
  eInj05a,
  eInj05b,
  eInj05c,
  eInj05d,
  eInj06,
  eInj06a,
  eInj06b,
  eInj06c,
  eSvc01,
  eSvc01a,
  eSvc01b,
  eSvc01c,
  eSvc01d,
]
