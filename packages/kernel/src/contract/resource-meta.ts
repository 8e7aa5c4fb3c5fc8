import type { Label } from '@renshe/codes'
import type { Fields } from './field.ts'

export const resourceActions = ['read', 'create', 'update', 'export', 'import', 'unmask'] as const
export type ResourceAction = (typeof resourceActions)[number]

/** A panel on a record's page listing records of another resource with the same key (one file per person, P-03). */
export interface RelatedList {
  readonly resource: string
  readonly label: Label
  /** Field of this record that holds the key. */
  readonly by: string
  /** Field of the other resource compared with it; person-id fields are compared by their keyed hash. */
  readonly field: string
}

/** What a screen needs to know of a resource to list, show, edit and filter it. Sent only for what the user may read. */
export interface ResourceMeta {
  readonly name: string
  readonly module: string
  readonly label: Label
  readonly titleField: string
  readonly areaField: string
  readonly fields: Fields
  readonly defaultSort: { readonly field: string; readonly order: 'ASC' | 'DESC' }
  readonly actions: readonly ResourceAction[]
  readonly related: readonly RelatedList[]
  /** Rules that can be asked about a record of this resource. */
  readonly rules: readonly { readonly rule: string; readonly label: Label }[]
}

export interface ImportColumnMeta {
  readonly header: string
  readonly aliases: readonly string[]
  readonly required: boolean
  readonly help?: string
}

export interface ImportMeta {
  readonly kind: string
  readonly module: string
  readonly resource: string
  readonly label: Label
  readonly columns: readonly ImportColumnMeta[]
}

export interface ModuleMeta {
  readonly id: string
  readonly label: Label
  readonly alwaysOn: boolean
}

/** Who is signed in, where, and what is switched on for them; the console builds its menu from this alone. */
export interface SessionMeta {
  readonly user: { readonly id: string; readonly username: string; readonly name: string }
  readonly posts: readonly {
    readonly role: string
    readonly roleLabel: Label
    readonly area: string
    readonly areaName: string
  }[]
  readonly modules: readonly ModuleMeta[]
  readonly resources: readonly ResourceMeta[]
  readonly imports: readonly ImportMeta[]
  /** Areas the user may choose from, largest first. */
  readonly areas: readonly { readonly code: string; readonly name: string }[]
  readonly can: {
    readonly manageSettings: boolean
    readonly manageModules: boolean
    readonly manageUsers: boolean
    readonly viewAudit: boolean
    readonly closeMonth: boolean
    readonly proposeParameters: boolean
    readonly approveParameters: boolean
    readonly simulate: boolean
  }
  readonly demo: boolean
}

/** One entry of a record's history; `changes` are field-level, masked like the record itself. */
export interface HistoryEntry {
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly reason: string | null
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
}

export type RecordRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number }

export interface ListResult {
  readonly rows: readonly RecordRow[]
  readonly total: number
}

/** A module and where it is switched off, for whoever may switch it. */
export interface ModuleState {
  readonly id: string
  readonly label: Label
  readonly alwaysOn: boolean
  readonly offAreas: readonly {
    readonly area: string
    readonly areaName: string
    readonly reason: string
    readonly changedBy: string
    readonly changedAt: string
  }[]
}
