import { roleIds } from '../contract/role.ts'
import { wholeScope } from '../database/scope.ts'
import type { ModuleRegistry } from '../module/module-registry.ts'
import { buildAbility } from './ability.ts'
import type { Actor } from './actor.ts'
import type { Post } from './post.ts'

/** Area that stands above all of the platform's areas. */
const everywhere = '310000'

/** The operator at the command line and the platform's own jobs: every role, every area, named in the audit record. */
export function systemActor(registry: ModuleRegistry, name: string): Actor {
  const posts: readonly Post[] = roleIds.map((role) => ({ id: role, role, area: everywhere }))
  return {
    id: null,
    username: 'system',
    name,
    posts,
    off: [],
    ability: buildAbility(registry, posts, []),
    scope: wholeScope(registry.modules.map((module) => module.id)),
    homeArea: '',
  }
}
