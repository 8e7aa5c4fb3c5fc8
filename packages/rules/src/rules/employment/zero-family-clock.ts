import { addMonths, type LocalDate } from '@renshe/codes'
import { day, fields, list } from '../../declare/input.ts'
import type { Work } from '../../declare/rule.ts'

export const zeroFamilies = () =>
  list(
    '已认定的零就业家庭',
    'Confirmed zero-employment families',
    fields({
      confirmedOn: day('认定日期', 'Day of confirmation'),
      placedOn: day('一人就业日期', 'First member employed on').optional(),
      closedOn: day('因其他原因退出日期', 'Left for another reason on').optional(),
    }),
    100_000,
  )

interface Family {
  readonly confirmedOn: LocalDate
  readonly placedOn?: LocalDate | undefined
  readonly closedOn?: LocalDate | undefined
}

/** A confirmed family as it stands on a day. */
interface FamilyOnDay {
  readonly confirmedOn: LocalDate
  /** Undefined while nobody of the family is in work on that day. */
  readonly placedOn: LocalDate | undefined
  /** Neither placed nor left: still in the stock. */
  readonly waiting: boolean
}

function check({ confirmedOn, placedOn, closedOn }: Family, path: string, work: Pick<Work, 'reject'>): void {
  if (placedOn !== undefined && placedOn < confirmedOn)
    work.reject(`${path}.placedOn`, 'DATE_ORDER', '就业日期早于认定日期')
  if (closedOn !== undefined && closedOn < confirmedOn)
    work.reject(`${path}.closedOn`, 'DATE_ORDER', '退出日期早于认定日期')
}

/** The last day for placing a family, by the limit in force on its day of confirmation; asked once for each such day. */
export function placementClock(
  work: Pick<Work<'zero.deadline_months'>, 'need'>,
): (confirmedOn: LocalDate) => LocalDate {
  const known = new Map<LocalDate, LocalDate>()
  return (confirmedOn) => {
    const dueOn =
      known.get(confirmedOn) ??
      addMonths(confirmedOn, work.need({ months: 'zero.deadline_months' }, confirmedOn).months)
    known.set(confirmedOn, dueOn)
    return dueOn
  }
}

/** Families confirmed by `asOf`, as they stood then: what happened later has not happened yet. */
export function familiesOn(
  families: readonly Family[],
  asOf: LocalDate,
  work: Pick<Work, 'reject'>,
): readonly FamilyOnDay[] {
  for (const [at, family] of families.entries()) check(family, `families.${at}`, work)
  const by = (date: LocalDate | undefined) => (date !== undefined && date <= asOf ? date : undefined)
  return families
    .filter(({ confirmedOn }) => confirmedOn <= asOf)
    .map(({ confirmedOn, placedOn, closedOn }) => ({
      confirmedOn,
      placedOn: by(placedOn),
      waiting: by(placedOn) === undefined && by(closedOn) === undefined,
    }))
}
