import { areaPrefix } from '@renshe/codes'
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Scope } from '../database/scope.ts'
import type { ModuleRegistry } from '../module/module-registry.ts'
import { type AppAbility, buildAbility } from './ability.ts'
import { type Post, postsFor, type SwitchedOff } from './post.ts'

/** Who acts, with what, where. Built from the database on each request, so a revoked post is gone on the next one. */
export interface Actor {
  readonly id: string | null
  readonly username: string
  readonly name: string
  readonly posts: readonly Post[]
  readonly off: readonly SwitchedOff[]
  readonly ability: AppAbility
  readonly scope: Scope
  /** Area that audit records of acts without an area of their own belong to. */
  readonly homeArea: string
}

function scopeOf(registry: ModuleRegistry, posts: readonly Post[], off: readonly SwitchedOff[]): Scope {
  const prefixes = (held: readonly Post[]) => [...new Set(held.map((post) => areaPrefix(post.area)))]
  const scope: Record<string, readonly string[]> = {}
  for (const module of registry.modules) {
    const readers = new Set(module.grants.filter((grant) => grant.actions.includes('read')).map((grant) => grant.role))
    scope[module.id] = prefixes(postsFor(module, posts, off).filter((post) => readers.has(post.role)))
  }
  scope.kernel = prefixes(posts)
  return scope
}

export interface ActorRow {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly posts: readonly Post[]
  readonly off: readonly SwitchedOff[]
}

/** Everything a request may do, from what the database says now. */
export function actorFrom(registry: ModuleRegistry, row: ActorRow): Actor {
  const largest = [...row.posts].sort((a, b) => a.area.length - b.area.length)[0]
  return {
    ...row,
    ability: buildAbility(registry, row.posts, row.off),
    scope: scopeOf(registry, row.posts, row.off),
    homeArea: largest?.area ?? '',
  }
}

/** Returns null for an unknown or disabled user. `today` is the local date that posts are valid on. */
export async function loadActor(
  database: Database,
  registry: ModuleRegistry,
  userId: string,
  today: string,
): Promise<Actor | null> {
  const { rows } = await sql<{
    actor: ActorRow | null
  }>`select kernel.actor(${userId}, ${today}::date) as actor`.execute(database.reads)
  const row = rows[0]?.actor
  return row ? actorFrom(registry, row) : null
}
