import { createSnapshot, type ParameterKey, parameterSeed, type Snapshot } from '@renshe/rules'
import { type Kysely, sql } from 'kysely'
import type { ParameterChange, ParameterTerm } from '../contract/parameter-change.ts'

interface ChangeRow extends Omit<ParameterChange, 'mine' | 'proposedAt' | 'decidedAt'> {
  readonly proposedById: string
  readonly proposedAt: Date
  readonly decidedAt: Date | null
}

const columns = sql`id, key, locality, value, valid_from as "from", valid_to as "to", doc_no as "docNo", confidence, note,
  impact, state, proposed_by as "proposedById", proposed_name as "proposedBy", proposed_at as "proposedAt",
  decided_name as "decidedBy", decided_at as "decidedAt", decision_reason as "decisionReason"`

export function presentChange({ proposedById, ...row }: ChangeRow, userId: string | null): ParameterChange {
  return {
    ...row,
    proposedAt: row.proposedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    mine: proposedById === userId,
  }
}

/** Changes under a condition over `kernel.parameter_change`, newest first. */
export async function selectChanges(
  query: Kysely<unknown>,
  where: ReturnType<typeof sql<boolean>>,
  limit = 500,
  offset = 0,
): Promise<readonly ChangeRow[]> {
  const { rows } =
    await sql<ChangeRow>`select ${columns} from kernel.parameter_change where ${where} order by seq desc limit ${limit} offset ${offset}`.execute(
      query,
    )
  return rows
}

/**
 * Every value that counts: those of the rulebook, then what districts have approved in the order of approval, so that an
 * approved value with the same first day replaces the rulebook's.
 */
export async function parameterTerms(query: Kysely<unknown>): Promise<readonly ParameterTerm[]> {
  const { rows } = await sql<{
    id: string
    key: ParameterKey
    locality: string
    value: unknown
    from: string
    to: string | null
    docNo: string
    confidence: ParameterTerm['confidence']
    note: string | null
  }>`select id, key, locality, value, valid_from as "from", valid_to as "to", doc_no as "docNo", confidence, note
    from kernel.parameter_change where state = 'approved' order by decided_at, seq`.execute(query)
  return [
    ...parameterSeed.map((value) => ({ ...value, change: null })),
    ...rows.map(({ id, note, ...row }) => ({
      ...row,
      ...(note ? { note } : {}),
      origin: 'district' as const,
      change: id,
    })),
  ]
}

/** The parameters as they stand now; read anew each time, so a value approved by somebody else counts at once. */
export async function loadSnapshot(query: Kysely<unknown>): Promise<Snapshot> {
  return createSnapshot(await parameterTerms(query))
}
