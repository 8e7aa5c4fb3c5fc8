import { localToday } from '@renshe/codes'
import { type Evaluation, evaluate, type Rule, RuleInputError, ruleById } from '@renshe/rules'
import { type Kysely, sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { canOn } from '../access/ability.ts'
import type { Actor } from '../access/actor.ts'
import { AppError } from '../contract/app-error.ts'
import { mutationKey } from '../contract/inputs.ts'
import type { KeptEvaluation, RecordRules } from '../contract/kept-evaluation.ts'
import { readInScope } from '../database/scope.ts'
import type { ResourceDefinition } from '../module/define-resource.ts'
import { schemaOf } from '../module/module-registry.ts'
import type { Platform } from '../platform.ts'
import { resourceFor, storedRow } from '../resources/read-records.ts'
import { moduleOf } from '../resources/write-records.ts'
import { mutate } from '../writing/mutate.ts'
import { loadSnapshot } from './parameter-store.ts'

export const keepInput = z.object({
  resource: z.string(),
  id: z.string(),
  rule: z.string(),
  input: z.record(z.string(), z.unknown()),
  reason: z.string().trim().max(500).optional(),
  key: mutationKey,
})

interface KeptRow extends Omit<KeptEvaluation, 'evaluation' | 'at'>, Omit<Evaluation, 'area'> {
  readonly area: string
  /** A text where it comes back from a write. */
  readonly at: Date | string
}

const columns = sql`id, resource, record_id as "recordId", rule, version, decisive_on as "on", area_code as area, input, status,
  result, missing, notes, trace, reason, actor_name as by, at`

function present(row: KeptRow): KeptEvaluation {
  const { id, resource, recordId, input, reason, by, at, ...evaluation } = row
  return { id, resource, recordId, input, reason, by, at: new Date(at).toISOString(), evaluation }
}

async function keptOf(query: Kysely<unknown>, where: ReturnType<typeof sql<boolean>>) {
  const { rows } =
    await sql<KeptRow>`select ${columns} from kernel.evaluation where ${where} order by at desc limit 100`.execute(
      query,
    )
  return rows.map(present)
}

/** Rules that can be asked about a record, filled in as far as the record goes, and every answer kept so far. */
export async function recordRules(platform: Platform, actor: Actor, name: string, id: string): Promise<RecordRules> {
  const resource = resourceFor(platform, actor, name, 'read')
  return readInScope(platform.database, actor.scope, actor.id, async (query) => {
    const row = await storedRow(query, resource, actor, id, 'read')
    return {
      offers: (resource.rules ?? []).map(({ rule, label, input }) => ({ rule, label, input: input(row) })),
      kept: await keptOf(query, sql<boolean>`resource = ${name} and record_id = ${id}::uuid`),
      mayKeep: canOn(actor.ability, 'update', name, row),
    }
  })
}

/** One kept answer with its whole reasoning. @throws AppError NOT_FOUND also outside the scope */
export async function keptEvaluation(platform: Platform, actor: Actor, id: string): Promise<KeptEvaluation> {
  return readInScope(platform.database, actor.scope, actor.id, async (query) => {
    const [found] = await keptOf(query, sql<boolean>`id = ${id}::uuid`)
    if (!found) throw new AppError('NOT_FOUND', '没有找到这次判定')
    const resource = resourceFor(platform, actor, found.resource, 'read')
    await storedRow(query, resource, actor, found.recordId, 'read')
    return found
  })
}

function offered(resource: ResourceDefinition, id: string): Rule {
  const rule = resource.rules?.some((entry) => entry.rule === id) ? ruleById(id) : undefined
  if (!rule)
    throw new AppError('BAD_INPUT', '这类记录不用这条规则', [{ path: 'rule', message: '这类记录不用这条规则' }])
  return rule
}

/** Evaluates on the server with the parameters of this moment. @throws AppError BAD_INPUT naming the field of the input */
async function answerOf(query: Kysely<unknown>, rule: Rule, input: unknown, area: string): Promise<Evaluation> {
  try {
    return evaluate(rule, input, { snapshot: await loadSnapshot(query), on: localToday(), area })
  } catch (error) {
    if (!(error instanceof RuleInputError)) throw error
    throw new AppError('BAD_INPUT', error.message, [{ path: `input.${error.path}`, message: error.message }])
  }
}

/** Asks a rule about a record and keeps the answer with version, inputs and reasoning; what is kept never changes. */
export async function keepEvaluation(
  platform: Platform,
  actor: Actor,
  request: z.infer<typeof keepInput>,
): Promise<KeptEvaluation> {
  const resource = resourceFor(platform, actor, request.resource, 'update')
  const rule = offered(resource, request.rule)
  return mutate(
    platform.database,
    actor,
    { procedure: 'rules.keep', key: request.key, input: request },
    async ({ query, audit }) => {
      const row = await storedRow(query as Transaction<unknown>, resource, actor, request.id, 'update')
      const area = String(row[resource.areaField])
      const answer = await answerOf(query, rule, request.input, area)
      const module = moduleOf(platform, resource)
      const read = answer.trace.flatMap((step) => (step.parameter ? [step.parameter] : []))
      const { rows } =
        await sql<KeptRow>`insert into kernel.evaluation (rule, version, decisive_on, area_code, module_schema,
        resource, record_id, input, status, result, missing, notes, trace, parameters, reason, actor_id, actor_name)
        values (${rule.id}, ${answer.version}, ${answer.on}, ${area}, ${schemaOf(module)}, ${resource.name}, ${request.id}::uuid,
        ${JSON.stringify(request.input)}::jsonb, ${answer.status}, ${JSON.stringify(answer.result)}::jsonb, ${[...answer.missing]}::text[],
        ${JSON.stringify(answer.notes)}::jsonb, ${JSON.stringify(answer.trace)}::jsonb, ${[...new Set([...read, ...answer.missing])]}::text[],
        ${request.reason || null}, ${actor.id}, ${actor.name}) returning ${columns}`.execute(query)
      const kept = rows[0]
      if (!kept) throw new Error('insert gave no row')
      await audit({
        action: 'keep-evaluation',
        module,
        resource: resource.name,
        recordId: request.id,
        area,
        ...(request.reason ? { reason: request.reason } : {}),
        details: { evaluation: kept.id, rule: rule.id, version: answer.version, status: answer.status },
      })
      return present(kept)
    },
  )
}
