import { checkParameterValue, type ParameterKey, parameterInput } from '@renshe/rules'
import { sql, type Transaction } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../access/actor.ts'
import { AppError } from '../contract/app-error.ts'
import { mutationKey } from '../contract/inputs.ts'
import type { ParameterImpact } from '../contract/parameter-change.ts'
import { readInScope } from '../database/scope.ts'
import type { Platform } from '../platform.ts'
import { requireRight } from '../settings/set-setting.ts'
import { mutate } from '../writing/mutate.ts'
import { areaOfLocality, parameterImpact } from './parameter-impact.ts'

export const proposeInput = parameterInput.extend({ key: mutationKey, parameter: parameterInput.shape.key })
type Proposal = z.infer<typeof proposeInput>

/** @throws AppError BAD_INPUT naming the field, also inside the value */
function checkTerm({ parameter, ...term }: Omit<Proposal, 'key'>): void {
  const problems = checkParameterValue({ ...term, key: parameter })
  if (problems.length > 0) throw new AppError('BAD_INPUT', '参数值不合要求', problems)
}

/** What a change would touch; shown before it is saved. */
export async function previewParameter(
  platform: Platform,
  actor: Actor,
  proposal: Omit<Proposal, 'key'>,
): Promise<ParameterImpact> {
  requireRight(actor, 'propose-parameters', areaOfLocality(proposal.locality))
  checkTerm(proposal)
  return readInScope(platform.database, actor.scope, actor.id, (query) =>
    parameterImpact(platform, actor, query, { ...proposal, key: proposal.parameter as ParameterKey }),
  )
}

/** Proposes a value with its document; it counts once somebody else has approved it. @throws AppError BAD_INPUT, CONFLICT */
export async function proposeParameter(platform: Platform, actor: Actor, proposal: Proposal): Promise<{ id: string }> {
  const area = areaOfLocality(proposal.locality)
  requireRight(actor, 'propose-parameters', area)
  checkTerm(proposal)
  const { parameter, locality, value, from, to, docNo, confidence, note } = proposal
  return mutate(
    platform.database,
    actor,
    { procedure: 'parameters.propose', key: proposal.key, input: proposal },
    async ({ query, audit }) => {
      const impact = await parameterImpact(platform, actor, query as Transaction<unknown>, {
        key: parameter as ParameterKey,
        locality,
        from,
        to,
      })
      const { rows } = await sql<{ id: string }>`insert into kernel.parameter_change
        (key, locality, value, valid_from, valid_to, doc_no, confidence, note, impact, proposed_by, proposed_name)
        values (${parameter}, ${locality}, ${JSON.stringify(value)}::jsonb, ${from}, ${to}, ${docNo}, ${confidence}, ${note ?? null},
        ${JSON.stringify(impact)}::jsonb, ${actor.id ?? 'system'}, ${actor.name})
        on conflict (key, locality, valid_from) where state = 'proposed' do nothing returning id`.execute(query)
      const id = rows[0]?.id
      if (!id) throw new AppError('CONFLICT', '同一参数、地区和生效日期已有一项变更待复核')
      await audit({
        action: 'propose-parameter',
        module: 'kernel',
        recordId: id,
        area,
        ...(note ? { reason: note } : {}),
        details: { parameter, locality, value, from, to, docNo, confidence },
      })
      return { id }
    },
  )
}
