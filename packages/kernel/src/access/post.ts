import { isWithin } from '@renshe/codes'
import type { RoleId } from '../contract/role.ts'
import type { ModuleDefinition } from '../module/define-module.ts'

/** A role held in an area. */
export interface Post {
  readonly id: string
  readonly role: RoleId
  readonly area: string
}

export interface SwitchedOff {
  readonly module: string
  readonly area: string
}

/** A module is on where no switch turns it off for the area itself or one above it. */
export function isModuleOn(
  module: Pick<ModuleDefinition, 'id' | 'alwaysOn'>,
  area: string,
  off: readonly SwitchedOff[],
): boolean {
  return module.alwaysOn === true || !off.some((entry) => entry.module === module.id && isWithin(area, entry.area))
}

/** Posts that count for a module: those where it is switched on. */
export function postsFor(
  module: ModuleDefinition,
  posts: readonly Post[],
  off: readonly SwitchedOff[],
): readonly Post[] {
  return posts.filter((post) => isModuleOn(module, post.area, off))
}
