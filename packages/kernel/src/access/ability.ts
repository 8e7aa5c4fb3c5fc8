import { type AbilityTuple, createMongoAbility, type MongoAbility, type MongoQuery, subject } from '@casl/ability'
import { areaPrefix } from '@renshe/codes'
import type { ModuleRegistry } from '../module/module-registry.ts'
import { isModuleOn, type Post, type SwitchedOff } from './post.ts'

export type AppAbility = MongoAbility<AbilityTuple, MongoQuery>

/** Subject of rights that are not about one resource, e.g. `ability.can('close-month', platformSubject)`. */
export const platformSubject = 'platform'

/** Roles whose daily work needs people's names; everybody else sees them masked (I-MASK-01). */
const rolesThatSeeNames: ReadonlySet<string> = new Set([
  'township-staff',
  'mediator',
  'arbitrator',
  'inspector',
  'labor-officer',
  'employment-officer',
  'insurance-officer',
  'skills-officer',
  'startup-officer',
  'neweconomy-officer',
])

/** Rights of the platform itself, by role; modules add their own through `rights`. */
const platformRights: readonly { readonly role: string; readonly right: string }[] = [
  { role: 'district-admin', right: 'manage-settings' },
  { role: 'district-admin', right: 'manage-modules' },
  { role: 'district-admin', right: 'manage-users' },
  { role: 'security-admin', right: 'manage-users' },
  { role: 'district-admin', right: 'propose-parameters' },
  { role: 'district-admin', right: 'approve-parameters' },
  { role: 'money-reviewer', right: 'approve-parameters' },
  { role: 'district-admin', right: 'simulate' },
  { role: 'insurance-officer', right: 'simulate' },
  { role: 'auditor', right: 'view-audit' },
  { role: 'district-admin', right: 'view-audit' },
]

/** A condition on the area a record lies in: its code begins with the prefix of the post's area. */
const below = (areaField: string, area: string): MongoQuery => ({ [areaField]: { $regex: `^${areaPrefix(area)}` } })

/** Builds the abilities of a user from posts: each role's grants, narrowed to the post's area where the module is on. */
export function buildAbility(
  registry: ModuleRegistry,
  posts: readonly Post[],
  off: readonly SwitchedOff[],
): AppAbility {
  const rules: { action: string; subject: string; conditions?: MongoQuery }[] = []
  for (const post of posts) {
    for (const { role, right } of platformRights) {
      if (role === post.role)
        rules.push({ action: right, subject: platformSubject, conditions: below('area', post.area) })
    }
    if (rolesThatSeeNames.has(post.role)) rules.push({ action: 'see-names', subject: platformSubject })
    for (const module of registry.modules) {
      if (!isModuleOn(module, post.area, off)) continue
      for (const { right } of (module.rights ?? []).filter((entry) => entry.role === post.role)) {
        rules.push({ action: right, subject: platformSubject, conditions: below('area', post.area) })
      }
      for (const grant of module.grants.filter((entry) => entry.role === post.role)) {
        const areaField = registry.resources.get(grant.resource)?.resource.areaField ?? 'area_code'
        for (const action of grant.actions) {
          rules.push({ action, subject: grant.resource, conditions: below(areaField, post.area) })
        }
      }
    }
  }
  return createMongoAbility<AppAbility>(rules as never)
}

/** Whether an action is allowed on this very row, or for a platform right in this very area. */
export function canOn(
  ability: AppAbility,
  action: string,
  name: string,
  row: Readonly<Record<string, unknown>>,
): boolean {
  // CASL marks the object it is given, hence the copy; its types know only class subjects.
  return ability.can(action, subject(name, { ...row }) as unknown as string)
}
