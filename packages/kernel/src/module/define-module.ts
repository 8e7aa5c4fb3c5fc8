import type { Label } from '@renshe/codes'
import type { AnyRouter } from '@trpc/server'
import type { z } from 'zod'
import type { ResourceAction } from '../contract/resource-meta.ts'
import type { RoleId } from '../contract/role.ts'
import type { ImportDefinition } from './define-import.ts'
import type { IndicatorDefinition } from './define-indicator.ts'
import type { RecordType } from './define-record.ts'
import type { ResourceDefinition } from './define-resource.ts'
import type { SimulationDefinition } from './define-simulation.ts'

/** One step of a module's schema, written in SQL and run by the owner role; never edited once released. */
export interface MigrationStep {
  readonly name: string
  readonly up: string
}

/** What a role may do with a resource of the module; the kernel narrows it to the holder's areas. */
export interface RoleGrant {
  readonly role: RoleId
  readonly resource: string
  readonly actions: readonly ResourceAction[]
}

/** A right that is not about one resource, e.g. closing a month. */
export interface RoleRight {
  readonly role: RoleId
  readonly right: string
}

export interface SettingsDefinition {
  readonly schema: z.ZodObject
  /** Chinese and English name of each key, shown on the generated form. */
  readonly labels: Readonly<Record<string, Label>>
}

/**
 * A module of the platform: a plain description; the kernel does the rest.
 * `id` is kebab-case; its PostgreSQL schema is the id with underscores.
 */
export interface ModuleDefinition {
  readonly id: string
  readonly label: Label
  readonly needs: readonly string[]
  /** The platform cannot work without it; it has no switch. */
  readonly alwaysOn?: boolean
  readonly migrations: readonly MigrationStep[]
  readonly entities: readonly RecordType[]
  readonly resources: readonly ResourceDefinition[]
  readonly imports: readonly ImportDefinition[]
  readonly indicators: readonly IndicatorDefinition[]
  /** Reforms that can be tried on the people on file before they are adopted. */
  readonly simulations: readonly SimulationDefinition[]
  readonly settings?: SettingsDefinition
  readonly grants: readonly RoleGrant[]
  readonly rights?: readonly RoleRight[]
  /** Procedures beyond the generated ones, mounted under the module's camel-case id. */
  readonly router?: AnyRouter
}

export type ModuleDeclaration = Partial<ModuleDefinition> & Pick<ModuleDefinition, 'id' | 'label'>

/** Fills what a module leaves unsaid. Mistakes between modules are found by `buildModuleRegistry`. */
export function defineModule(declaration: ModuleDeclaration): ModuleDefinition {
  return {
    needs: [],
    migrations: [],
    entities: (declaration.resources ?? []).map((resource) => resource.record),
    resources: [],
    imports: [],
    indicators: [],
    simulations: [],
    grants: [],
    ...declaration,
  }
}
