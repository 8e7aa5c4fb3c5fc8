import { ageOn, type LocalDate, multiplyFen } from '@renshe/codes'
import type { StepOptions, Work } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

interface AgeStep {
  readonly fromAge: number
  readonly fen: number
}

/** A year's rise as the parameters `land_old.adjust` and `emp_pension.adjust` hold it. */
export interface RiseScheme {
  readonly fixedFen: number
  readonly yearsStep?: { readonly perYearFen: number; readonly leastFen: number } | undefined
  readonly pctPpm: number
  readonly cutoff: LocalDate
  readonly ageSteps: readonly AgeStep[]
  readonly rounding?: 'UP_JIAO' | 'HALF_UP' | 'UP' | 'DOWN' | undefined
}

export interface RisingPerson {
  /** Amount of last December, in fen a month. */
  readonly amountFen: number
  readonly bornOn: LocalDate
  /** Years of contributions; needed where the scheme pays by them. */
  readonly years?: number | undefined
}

interface Rise {
  readonly fixedFen: number
  readonly yearsFen: number
  readonly shareFen: number
  readonly ageFen: number
  readonly increaseFen: number
}

/** The highest step reached by an age; steps are not added up, and may stand in any order. */
export function stepReached<S extends { readonly fromAge: number }>(steps: readonly S[], age: number): S | undefined {
  return steps.filter((step) => step.fromAge <= age).toSorted((a, b) => b.fromAge - a.fromAge)[0]
}

const yearsPart = ({ yearsStep }: RiseScheme, years: number) =>
  yearsStep ? Math.max(yearsStep.leastFen, yearsStep.perYearFen * years) : 0

/** One person's monthly rise: fixed, by years, share rounded on its own (见分进角 unless said), and the age step at the cutoff. */
export function monthlyRise(scheme: RiseScheme, { amountFen, bornOn, years = 0 }: RisingPerson): Rise {
  const yearsFen = yearsPart(scheme, years)
  const shareFen = multiplyFen(amountFen, scheme.pctPpm, ppmOne, scheme.rounding ?? 'UP_JIAO')
  const ageFen = stepReached(scheme.ageSteps, ageOn(bornOn, scheme.cutoff))?.fen ?? 0
  const increaseFen = scheme.fixedFen + yearsFen + shareFen + ageFen
  return { fixedFen: scheme.fixedFen, yearsFen, shareFen, ageFen, increaseFen }
}

/** Refuses what a scheme cannot be applied to. @param at prefix of the field path, e.g. `people.3.` */
export function checkRisingPerson(scheme: RiseScheme, person: RisingPerson, { reject }: Work<never>, at = ''): void {
  if (person.bornOn > scheme.cutoff) reject(`${at}bornOn`, 'AFTER_CUTOFF', `出生日期晚于年龄截止日 ${scheme.cutoff}`)
  if (scheme.yearsStep && person.years === undefined)
    reject(`${at}years`, 'REQUIRED', '当年方案按缴费年限增加，须填缴费年限')
}

/** The rise with a step for each part. */
export function explainedRise(scheme: RiseScheme, person: RisingPerson, work: Work<never>): Rise {
  checkRisingPerson(scheme, person, work)
  const rise = monthlyRise(scheme, person)
  const fen: StepOptions = { unit: 'fen' }
  work.step('定额增加', rise.fixedFen, fen)
  if (scheme.yearsStep) work.step('按缴费年限增加', rise.yearsFen, fen)
  work.step('按上年 12 月金额的比例增加', rise.shareFen, fen)
  work.step(`截至 ${scheme.cutoff} 的周岁`, ageOn(person.bornOn, scheme.cutoff), { unit: 'years' })
  work.step('按年龄增加（取最高一档）', rise.ageFen, fen)
  work.step('每月合计增加', rise.increaseFen, fen)
  return rise
}
