import type { Rule } from '../../declare/rule.ts'
import { fArb01 } from './f-arb-01-award-deadline.ts'
import { fArb01a } from './f-arb-01a-procedure-dates.ts'
import { fArb01b } from './f-arb-01b-limitation.ts'
import { fArb01c } from './f-arb-01c-after-award.ts'
import { fArb01d } from './f-arb-01d-award-clock.ts'
import { fArb01e } from './f-arb-01e-representatives.ts'
import { fArb01f } from './f-arb-01f-file-retention.ts'
import { fArb01g } from './f-arb-01g-recusal.ts'
import { fArb02 } from './f-arb-02-final-award.ts'
import { fCol01 } from './f-col-01-contract-effect.ts'
import { fCol01a } from './f-col-01a-submission.ts'
import { fCol01b } from './f-col-01b-draft-vote.ts'
import { fCol01c } from './f-col-01c-term.ts'
import { fCon01 } from './f-con-01-written-contract.ts'
import { fCon02 } from './f-con-02-probation-length.ts'
import { fCon02a } from './f-con-02a-probation-pay.ts'
import { fCon03 } from './f-con-03-severance.ts'
import { fCon03a } from './f-con-03a-severance-cap.ts'
import { fCon04 } from './f-con-04-part-time.ts'
import { fCon05 } from './f-con-05-layoff-report.ts'
import { fHarm01 } from './f-harm-01-harmony-score.ts'
import { fHarm01a } from './f-harm-01a-harmony-flow.ts'
import { fInd01 } from './f-ind-01-early-mediation-rate.ts'
import { fInd02 } from './f-ind-02-overall-mediation-rate.ts'
import { fInd03 } from './f-ind-03-prewarned-rate.ts'
import { fInd03a } from './f-ind-03a-prewarned-match.ts'
import { fInd03b } from './f-ind-03b-group-event.ts'
import { fInd04 } from './f-ind-04-filing-rate.ts'
import { fInd04a } from './f-ind-04a-filing-universe.ts'
import { fInd04b } from './f-ind-04b-filing-complete.ts'
import { fInsp01 } from './f-insp-01-investigation-period.ts'
import { fInsp01a } from './f-insp-01a-prosecution-limit.ts'
import { fInsp01b } from './f-insp-01b-extra-pay.ts'
import { fInsp01c } from './f-insp-01c-fines.ts'
import { fInsp01d } from './f-insp-01d-complaint-acceptance.ts'
import { fInsp01e } from './f-insp-01e-procedure-check.ts'
import { fInsp01f } from './f-insp-01f-first-contact.ts'
import { fInsp01g } from './f-insp-01g-process-record.ts'
import { fInsp02 } from './f-insp-02-double-random-draw.ts'
import { fInsp02a } from './f-insp-02a-sample-size.ts'
import { fInsp02b } from './f-insp-02b-inspector-eligibility.ts'
import { fInsp02c } from './f-insp-02c-publish-results.ts'
import { fInsp03 } from './f-insp-03-publish-violation.ts'
import { fInsp03a } from './f-insp-03a-publication-period.ts'
import { fInsp03b } from './f-insp-03b-publication-content.ts'
import { fInsp04 } from './f-insp-04-credit-grade.ts'
import { fInsp04a } from './f-insp-04a-credit-file.ts'
import { fMed01 } from './f-med-01-mediation-period.ts'
import { fMed01a } from './f-med-01a-enforcement-routes.ts'
import { fMed01b } from './f-med-01b-review-period.ts'
import { fMed01c } from './f-med-01c-agreement-validity.ts'
import { fMed02 } from './f-med-02-mediator-certificate.ts'
import { fMed02a } from './f-med-02a-arbitrator-conditions.ts'

/** Mediation, arbitration, inspection, harmony and contracts (rulebook F, without wages and warnings). */
export const disputeRules: readonly Rule[] = [
  fMed01,
  fMed01a,
  fMed01b,
  fMed01c,
  fArb01,
  fArb01a,
  fArb01b,
  fArb01c,
  fArb01d,
  fArb01e,
  fArb01f,
  fArb01g,
  fArb02,
  fInd01,
  fInd02,
  fInd03,
  fInd03a,
  fInd03b,
  fInd04,
  fInd04a,
  fInd04b,
  fInsp01,
  fInsp01a,
  fInsp01b,
  fInsp01c,
  fInsp01d,
  fInsp01e,
  fInsp01f,
  fInsp01g,
  fInsp02,
  fInsp02a,
  fInsp02b,
  fInsp02c,
  fInsp03,
  fInsp03a,
  fInsp03b,
  fInsp04,
  fInsp04a,
  fHarm01,
  fHarm01a,
  fCol01,
  fCol01a,
  fCol01b,
  fCol01c,
  fCon01,
  fCon02,
  fCon02a,
  fCon03,
  fCon03a,
  fCon04,
  fCon05,
  fMed02,
  fMed02a,
]
