import type { Rule } from '../../declare/rule.ts'
import { aCal01 } from './a-cal-01-working-day.ts'
import { aCal02 } from './a-cal-02-statutory-holiday.ts'
import { aCal03 } from './a-cal-03-add-working-days.ts'
import { aCal04 } from './a-cal-04-work-pay.ts'
import { gCmp01 } from './g-cmp-01-inclusive-words.ts'
import { gCmp02 } from './g-cmp-02-period.ts'
import { gCmp03 } from './g-cmp-03-day-type.ts'
import { gCmp04 } from './g-cmp-04-rounding.ts'
import { gCmp05 } from './g-cmp-05-local-date.ts'
import { gCmp06 } from './g-cmp-06-legal-age.ts'
import { gCmp08 } from './g-cmp-08-separated-hands.ts'

/** Calendar, periods, ages and money (rulebook A-CAL and G-CMP); G-CMP-07, dating, is the engine itself. */
export const calendarRules: readonly Rule[] = [
  gCmp01,
  gCmp02,
  gCmp03,
  gCmp04,
  gCmp05,
  gCmp06,
  gCmp08,
  aCal01,
  aCal02,
  aCal03,
  aCal04,
]
