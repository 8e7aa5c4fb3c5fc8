import { areaName, isWithin, minhangUnits } from '@renshe/codes'
import { platformSubject } from '../access/ability.ts'
import type { Actor } from '../access/actor.ts'
import { isModuleOn } from '../access/post.ts'
import {
  type ImportMeta,
  type RelatedList,
  type ResourceMeta,
  resourceActions,
  type SessionMeta,
} from '../contract/resource-meta.ts'
import { roles } from '../contract/role.ts'
import type { ImportDefinition } from '../module/define-import.ts'
import type { ResourceDefinition } from '../module/define-resource.ts'
import type { Platform } from '../platform.ts'

/** Lists other modules file under this resource, of those the user may read. */
function relatedLists(platform: Platform, actor: Actor, name: string): readonly RelatedList[] {
  return [...platform.registry.resources.values()].flatMap(({ resource }) =>
    (resource.filedUnder ?? [])
      .filter((file) => file.resource === name && actor.ability.can('read', resource.name))
      .map((file) => ({ resource: resource.name, label: file.label, by: file.by, field: file.field })),
  )
}

function resourceMeta(platform: Platform, actor: Actor, moduleId: string, resource: ResourceDefinition): ResourceMeta {
  return {
    name: resource.name,
    module: moduleId,
    label: resource.label,
    titleField: resource.titleField,
    areaField: resource.areaField,
    fields: resource.record.fields,
    defaultSort: resource.defaultSort,
    actions: resourceActions.filter((action) => actor.ability.can(action, resource.name)),
    related: relatedLists(platform, actor, resource.name),
    rules: (resource.rules ?? []).map(({ rule, label }) => ({ rule, label })),
  }
}

function importMeta(moduleId: string, definition: ImportDefinition): ImportMeta {
  return {
    kind: definition.kind,
    module: moduleId,
    resource: definition.resource.name,
    label: definition.label,
    columns: definition.columns.map((column) => ({
      header: column.header,
      aliases: column.aliases ?? [],
      required: column.required === true,
    })),
  }
}

/** Areas the posts cover: each post's own, and for the district its townships. */
function coveredAreas(actor: Actor): readonly { code: string; name: string }[] {
  const all = ['310112', ...minhangUnits.map((unit) => unit.code)]
  return all
    .filter((code) => actor.posts.some((post) => isWithin(code, post.area)))
    .map((code) => ({ code, name: areaName(code) ?? code }))
}

/** Everything the console needs to build itself for this user; what is not here is not shown. */
export function sessionMeta(platform: Platform, actor: Actor): SessionMeta {
  const can = (right: string) => actor.ability.can(right, platformSubject)
  return {
    user: { id: actor.id ?? '', username: actor.username, name: actor.name },
    posts: actor.posts.map((post) => ({
      role: post.role,
      roleLabel: roles.find((role) => role.id === post.role)?.label ?? { zh: post.role, en: post.role },
      area: post.area,
      areaName: areaName(post.area) ?? post.area,
    })),
    modules: platform.registry.modules
      .filter((module) => actor.posts.some((post) => isModuleOn(module, post.area, actor.off)))
      .map((module) => ({ id: module.id, label: module.label, alwaysOn: module.alwaysOn === true })),
    resources: [...platform.registry.resources.values()]
      .filter(({ resource }) => actor.ability.can('read', resource.name))
      .map(({ module, resource }) => resourceMeta(platform, actor, module.id, resource)),
    imports: [...platform.registry.imports.values()]
      .filter(({ definition }) => actor.ability.can('import', definition.resource.name))
      .map(({ module, definition }) => importMeta(module.id, definition)),
    areas: coveredAreas(actor),
    can: {
      manageSettings: can('manage-settings'),
      manageModules: can('manage-modules'),
      manageUsers: can('manage-users'),
      viewAudit: can('view-audit'),
      closeMonth: can('close-month'),
      proposeParameters: can('propose-parameters'),
      approveParameters: can('approve-parameters'),
      simulate: can('simulate'),
    },
    demo: platform.demo,
  }
}
