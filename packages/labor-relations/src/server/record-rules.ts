import { localToday } from '@renshe/codes'
import { label } from '@renshe/kernel'
import { type RecordRule, sql } from '@renshe/kernel/server'

type Row = Readonly<Record<string, unknown>>

/** What the record says, without what it leaves open. */
const known = (facts: Row): Row => Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null))

const open = sql<boolean>`t.closed_on is null`
const accepted = sql<string>`t.accepted_on`

/** Rules asked about an arbitration case. */
export const arbitrationRules: readonly RecordRule[] = [
  {
    rule: 'F-ARB-01',
    label: label('受理与裁决期限', 'Time limits'),
    open,
    decisive: accepted,
    input: (row) => known({ receivedOn: row.received_on, acceptedOn: row.accepted_on }),
  },
  {
    // The minimum wage of the day of the award decides, and that day is still to come while the case is open.
    rule: 'F-ARB-02',
    label: label('一裁终局', 'Final award'),
    open,
    input: (row) => ({
      on: row.closed_on ?? localToday(),
      items: row.amount_fen === null ? [] : [{ amountFen: Number(row.amount_fen) }],
    }),
  },
]

/** Rules asked about a mediation case. */
export const mediationRules: readonly RecordRule[] = [
  {
    rule: 'F-MED-01',
    label: label('调解期限', 'Mediation period'),
    open,
    decisive: sql<string>`coalesce(t.received_on, t.accepted_on)`,
    input: (row) => known({ appliedOn: row.received_on ?? row.accepted_on, acceptedOn: row.accepted_on }),
  },
]
