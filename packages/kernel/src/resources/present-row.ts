import { areaName, mask } from '@renshe/codes'
import { chinaAreaName } from '@renshe/codes/china'
import { platformSubject } from '../access/ability.ts'
import type { Actor } from '../access/actor.ts'
import type { Field } from '../contract/field.ts'
import type { RecordRow } from '../contract/resource-meta.ts'
import type { ResourceDefinition } from '../module/define-resource.ts'

type Stored = Readonly<Record<string, unknown>>

/** A value as people without a stated reason may see it (I-MASK-01). */
export function maskedValue(declared: Field, value: unknown, seesNames: boolean): unknown {
  if (typeof value !== 'string') return value
  switch (declared.kind) {
    case 'phone':
      return mask('mobile', value)
    case 'address':
      return mask('address', value)
    case 'person-name':
      return seesNames ? value : mask('name', value)
    default:
      return value
  }
}

/** Turns a stored row into what leaves the server: fields only, masked, with area names beside their codes. */
export function presentRow(resource: ResourceDefinition, actor: Actor, row: Stored): RecordRow {
  const seesNames = actor.ability.can('see-names', platformSubject)
  const shown: Record<string, unknown> = {
    created_at: row.created_at,
    updated_at: row.updated_at,
    import_id: row.import_id,
  }
  for (const [name, declared] of Object.entries(resource.record.fields)) {
    const value = row[name] ?? null
    shown[name] = maskedValue(declared, value, seesNames)
    if ((declared.kind === 'area' || declared.kind === 'hukou-area') && typeof value === 'string') {
      shown[`${name}_name`] = areaName(value) ?? chinaAreaName(value) ?? value
    }
  }
  return { ...shown, id: String(row.id), version: Number(row.version) }
}
