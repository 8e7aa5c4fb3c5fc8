import type { Rule } from '../../declare/rule.ts'
import { fWage01 } from './f-wage-01-pay-day.ts'
import { fWage01a } from './f-wage-01a-ledger.ts'
import { fWage01b } from './f-wage-01b-payment-form.ts'
import { fWage02 } from './f-wage-02-site-entry.ts'
import { fWage02a } from './f-wage-02a-ledger-keeping.ts'
import { fWage02b } from './f-wage-02b-project-management.ts'
import { fWage03 } from './f-wage-03-special-account.ts'
import { fWage03a } from './f-wage-03a-account-dates.ts'
import { fWage03b } from './f-wage-03b-account-closing.ts'
import { fWage03c } from './f-wage-03c-account-protection.ts'
import { fWage04 } from './f-wage-04-bond.ts'
import { fWage04a } from './f-wage-04a-bond-dates.ts'
import { fWage04b } from './f-wage-04b-bond-return.ts'
import { fWage05 } from './f-wage-05-who-pays.ts'
import { fWage06 } from './f-wage-06-emergency-fund.ts'
import { fWage07 } from './f-wage-07-signboard.ts'
import { fWage07a } from './f-wage-07a-monthly-photo.ts'
import { fWage08 } from './f-wage-08-crime-transfer.ts'
import { fWage08a } from './f-wage-08a-police-answer.ts'
import { fWage09 } from './f-wage-09-blacklist.ts'
import { fWage09a } from './f-wage-09a-blacklist-term.ts'
import { fWarn01 } from './f-warn-01-warning-level.ts'
import { fWarn01a } from './f-warn-01a-handling-time.ts'
import { fWarn01b } from './f-warn-01b-level-change.ts'

/** Wages of construction workers and early warning (rulebook F-WAGE, F-WARN). */
export const wageRules: readonly Rule[] = [
  fWage01,
  fWage01a,
  fWage01b,
  fWage02,
  fWage02a,
  fWage02b,
  fWage03,
  fWage03a,
  fWage03b,
  fWage03c,
  fWage04,
  fWage04a,
  fWage04b,
  fWage05,
  fWage06,
  fWage07,
  fWage07a,
  fWage08,
  fWage08a,
  fWage09,
  fWage09a,
  fWarn01,
  fWarn01a,
  fWarn01b,
]
