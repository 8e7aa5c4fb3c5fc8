import type { Rule } from '../../declare/rule.ts'
import { bHard01 } from './b-hard-01-hardship-person.ts'
import { bHard01a } from './b-hard-01a-placement-deadline.ts'
import { bHard01b } from './b-hard-01b-hardship-exit.ts'
import { bIntern01 } from './b-intern-01-allowances.ts'
import { bIntern01a } from './b-intern-01a-trainee.ts'
import { bIntern01b } from './b-intern-01b-retention.ts'
import { bIntern01c } from './b-intern-01c-term.ts'
import { bIntern01d } from './b-intern-01d-startup-bonus.ts'
import { bName01 } from './b-name-01-one-one-three-one.ts'
import { bName01a } from './b-name-01a-service-events.ts'
import { bName01b } from './b-name-01b-coverage.ts'
import { bPost01 } from './b-post-01-public-welfare-post.ts'
import { bPost01a } from './b-post-01a-post-end.ts'
import { bReg01 } from './b-reg-01-unemployment-registration.ts'
import { bReg01a } from './b-reg-01a-materials.ts'
import { bReg02 } from './b-reg-02-registration-exit.ts'
import { bReg02a } from './b-reg-02a-lost-contact.ts'
import { bReg02b } from './b-reg-02b-validity.ts'
import { bReg03 } from './b-reg-03-registered-unemployed.ts'
import { bReg03a } from './b-reg-03a-counted-person.ts'
import { bReg04 } from './b-reg-04-new-employment.ts'
import { bYouth01 } from './b-youth-01-target-group.ts'
import { bYouth01a } from './b-youth-01a-completion-rate.ts'
import { bYouth01b } from './b-youth-01b-success.ts'
import { bYouth01c } from './b-youth-01c-guidance.ts'
import { bZero01 } from './b-zero-01-zero-employment-stock.ts'
import { bZero01a } from './b-zero-01a-zero-employment-family.ts'
import { bZero01b } from './b-zero-01b-assistance-rate.ts'
import { bZero01c } from './b-zero-01c-case-deadlines.ts'
import { bZero01d } from './b-zero-01d-case-states.ts'

/** Registration, hardship, zero-employment families, youth, posts, assistance by name and internships (rulebook B-REG to B-INTERN). */
export const employmentRules: readonly Rule[] = [
  bReg01,
  bReg01a,
  bReg02,
  bReg02a,
  bReg02b,
  bReg03,
  bReg03a,
  bReg04,
  bHard01,
  bHard01a,
  bHard01b,
  bZero01,
  bZero01a,
  bZero01b,
  bZero01c,
  bZero01d,
  bYouth01,
  bYouth01a,
  bYouth01b,
  bYouth01c,
  bPost01,
  bPost01a,
  bName01,
  bName01a,
  bName01b,
  bIntern01,
  bIntern01a,
  bIntern01b,
  bIntern01c,
  bIntern01d,
]
