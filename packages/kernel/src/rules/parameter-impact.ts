import { areaPrefix, isWithin, localToday } from '@renshe/codes'
import { describeChange, homeDistrict, type ParameterInput, type ParameterKey, rulesReading } from '@renshe/rules'
import { sql, type Transaction } from 'kysely'
import { startsWith } from '../access/ability-to-sql.ts'
import type { Actor } from '../access/actor.ts'
import type { ParameterImpact } from '../contract/parameter-change.ts'
import type { RecordRule, ResourceDefinition } from '../module/define-resource.ts'
import type { Platform } from '../platform.ts'
import { columnRef, tableRef } from '../resources/column.ts'
import { allowedRows } from '../resources/read-records.ts'
import { parameterTerms } from './parameter-store.ts'

type Change = Pick<ParameterInput, 'locality' | 'from' | 'to'> & { readonly key: ParameterKey }

/** Digits that all areas of a locality begin with; CN has none. */
const prefixOf = (locality: string) => (locality === 'CN' ? '' : areaPrefix(locality))

async function openCases(
  query: Transaction<unknown>,
  actor: Actor,
  resource: ResourceDefinition,
  rule: RecordRule,
  change: Change,
): Promise<number> {
  const reached = rule.decisive
    ? sql<boolean>`${rule.decisive} >= ${change.from}::date and (${change.to}::date is null or ${rule.decisive} <= ${change.to}::date)`
    : sql<boolean>`(${change.to}::date is null or ${change.to}::date >= ${localToday()}::date)`
  const { rows } = await sql<{ open: number }>`select count(*) as open from ${tableRef(resource)} t
    where ${allowedRows(resource, actor, 'read')} and ${rule.open}
    and ${startsWith(columnRef(resource, resource.areaField), prefixOf(change.locality))} and ${reached}`.execute(query)
  return Number(rows[0]?.open ?? 0)
}

async function keptEvaluations(query: Transaction<unknown>, change: Change): Promise<number> {
  const { rows } = await sql<{ kept: number }>`select count(*) as kept from kernel.evaluation
    where ${change.key} = any(parameters) and decisive_on >= ${change.from}::date
    and (${change.to}::date is null or decisive_on <= ${change.to}::date)
    and area_code ^@ ${prefixOf(change.locality)}`.execute(query)
  return Number(rows[0]?.kept ?? 0)
}

/** What a change would reach, for whoever is about to propose or approve it: rules, open cases, answers already kept. */
export async function parameterImpact(
  platform: Platform,
  actor: Actor,
  query: Transaction<unknown>,
  change: Change,
): Promise<ParameterImpact> {
  const rules = rulesReading(change.key)
  const touched = new Set(rules.map((rule) => rule.id))
  const asked = [...platform.registry.resources.values()].flatMap(({ resource }) =>
    (resource.rules ?? []).filter((rule) => touched.has(rule.rule)).map((rule) => ({ resource, rule })),
  )
  const cases: ParameterImpact['cases'][number][] = []
  for (const { resource, rule } of asked) {
    const open = await openCases(query, actor, resource, rule, change)
    cases.push({ resource: resource.name, label: resource.label, rule: rule.rule, open })
  }
  return {
    rules: rules.map(({ id, title }) => ({ id, title })),
    cases,
    keptEvaluations: await keptEvaluations(query, change),
    warnings: describeChange(await parameterTerms(query), change, localToday()),
  }
}

/** The area whose administrators may load a value: its own township, else the district, which also loads the city's values. */
export function areaOfLocality(locality: string): string {
  return locality !== 'CN' && isWithin(locality, homeDistrict) ? locality : homeDistrict
}
