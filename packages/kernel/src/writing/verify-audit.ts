import pg from 'pg'

export interface AuditFault {
  readonly chain: string
  readonly seq: number
  readonly fault: 'CHANGED' | 'MISSING' | 'HEAD'
}

export interface AuditVerdict {
  readonly chains: number
  readonly records: number
  readonly faults: readonly AuditFault[]
}

const faultQuery = `
  with walk as (
    select a.*, lag(hash, 1, '\\x'::bytea) over w as expected_prev, lag(seq, 1, 0::bigint) over w as before
    from kernel.audit_log a window w as (partition by chain order by seq)
  )
  select chain, seq, 'MISSING' as fault from walk where seq <> before + 1
  union all
  select chain, seq, 'CHANGED' from walk where prev_hash <> expected_prev or hash <> kernel.audit_digest(prev_hash, chain, seq, at,
    actor_id, actor_name, action, module, resource, record_id, area_code, reason, details)
  union all
  select h.chain, h.seq, 'HEAD' from kernel.audit_head h
    left join (select distinct on (chain) chain, seq, hash from kernel.audit_log order by chain, seq desc) last using (chain)
    where h.seq <> coalesce(last.seq, 0) or h.hash <> coalesce(last.hash, '\\x'::bytea)
  union all
  select distinct a.chain, 0::bigint, 'HEAD' from kernel.audit_log a where not exists (select 1 from kernel.audit_head h where h.chain = a.chain)
  order by 1, 2`

/** Recomputes every chain with the owner's rights and names each record that was edited, removed or slipped in. */
export async function verifyAudit(ownerUrl: string): Promise<AuditVerdict> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const totals = await client.query<{ chains: number; records: number }>(
      'select count(distinct chain)::int as chains, count(*)::int as records from kernel.audit_log',
    )
    const faults = await client.query<AuditFault>(faultQuery)
    return {
      chains: totals.rows[0]?.chains ?? 0,
      records: totals.rows[0]?.records ?? 0,
      faults: faults.rows.map((row) => ({ ...row, seq: Number(row.seq) })),
    }
  } finally {
    await client.end()
  }
}
