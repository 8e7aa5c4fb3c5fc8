import type {
  Board,
  ChangeState,
  DrillDown,
  HistoryEntry,
  ImportPreview,
  ImportRowError,
  ImportStatus,
  KeptEvaluation,
  Label,
  ListFilter,
  ListQuery,
  ListResult,
  ModuleState,
  ParameterChange,
  ParameterImpact,
  ParameterTerm,
  RecordRow,
  RecordRules,
  SessionMeta,
  SimulationChoice,
  SimulationStatus,
} from '@renshe/kernel'
import type { PublishedBoard } from '@renshe/plan'
import type { AuditRow, SettingsOfModule, StaffUser } from './admin-rows.ts'

export interface Page {
  readonly page: number
  readonly perPage: number
}

interface Keyed {
  /** Idempotency key: a retry of the same act repeats it. */
  readonly key: string
}

interface Procedure<Input, Output> {
  readonly input: Input
  readonly output: Output
}

export interface PlanChoice {
  readonly id: string
  readonly name: string
  readonly from: string
  readonly to: string
}

export interface BoardQuery {
  readonly plan?: string
  readonly area?: string
  readonly from?: string
  readonly asOf?: string
}

export interface Closing {
  readonly month: string
  readonly version: number
  readonly closedAt: string
  readonly closedBy: string
  readonly reason: string | null
}

export interface ExportQuery {
  readonly resource: string
  readonly filter: ListFilter
  readonly q?: string
  readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' }
  readonly drill?: DrillDown
  readonly format: 'xlsx' | 'csv'
}

export interface ExportedFile {
  readonly url: string
  readonly fileName: string
  readonly rows: number
}

export interface AuditQuery extends Page {
  readonly area?: string
  readonly actor?: string
  readonly action?: string
  readonly from?: string
  readonly to?: string
}

export interface NewSetting {
  readonly module: string
  readonly settingKey: string
  readonly area: string
  readonly value: unknown
  readonly from: string
  readonly docNo?: string
  readonly note?: string
}

/** A value somebody wants to load; `parameter` is its key. */
export interface NewTerm {
  readonly parameter: string
  readonly locality: string
  readonly value: unknown
  readonly from: string
  readonly to: string | null
  readonly docNo: string
  readonly confidence: string
  readonly note?: string
}

interface RecordAt {
  readonly resource: string
  readonly id: string
}

type Data = Readonly<Record<string, unknown>>

/** The reading procedures of the gateway; the router itself lives on the server, so the types are repeated from the contract. */
export interface Queries {
  'session.me': Procedure<undefined, SessionMeta>
  'resource.list': Procedure<ListQuery, ListResult>
  'resource.get': Procedure<RecordAt, RecordRow>
  'resource.related': Procedure<RecordAt & Page & { readonly related: string }, ListResult>
  'resource.history': Procedure<RecordAt, readonly HistoryEntry[]>
  'imports.preview': Procedure<{ readonly id: string }, ImportPreview>
  'imports.status': Procedure<{ readonly id: string }, ImportStatus>
  'imports.errors': Procedure<
    Page & { readonly id: string },
    { readonly rows: readonly ImportRowError[]; readonly total: number }
  >
  'imports.list': Procedure<Page, { readonly rows: readonly ImportStatus[]; readonly total: number }>
  'plan.plans': Procedure<undefined, readonly PlanChoice[]>
  'plan.board': Procedure<BoardQuery, Board>
  'plan.published': Procedure<
    { readonly plan?: string; readonly month?: string; readonly area?: string },
    PublishedBoard | null
  >
  'plan.closings': Procedure<{ readonly plan?: string }, readonly Closing[]>
  'settings.list': Procedure<{ readonly area: string }, readonly SettingsOfModule[]>
  'modules.list': Procedure<undefined, readonly ModuleState[]>
  'users.list': Procedure<
    Page & { readonly q?: string },
    { readonly rows: readonly StaffUser[]; readonly total: number }
  >
  'rules.ofRecord': Procedure<RecordAt, RecordRules>
  'rules.kept': Procedure<{ readonly id: string }, KeptEvaluation>
  'parameters.terms': Procedure<undefined, readonly ParameterTerm[]>
  'parameters.changes': Procedure<
    Page & { readonly parameter?: string; readonly state?: ChangeState },
    { readonly rows: readonly ParameterChange[]; readonly total: number }
  >
  'parameters.impact': Procedure<NewTerm, ParameterImpact>
  'simulations.choices': Procedure<undefined, readonly SimulationChoice[]>
  'simulations.list': Procedure<Page, { readonly rows: readonly SimulationStatus[]; readonly total: number }>
  'simulations.status': Procedure<{ readonly id: string }, SimulationStatus>
  'audit.list': Procedure<AuditQuery, { readonly rows: readonly AuditRow[]; readonly total: number }>
}

/** The writing procedures; every one carries an idempotency key. */
export interface Mutations {
  'resource.create': Procedure<Keyed & { readonly resource: string; readonly data: Data }, RecordRow>
  'resource.update': Procedure<
    Keyed & RecordAt & { readonly version: number; readonly data: Data; readonly reason: string },
    RecordRow
  >
  'resource.unmask': Procedure<
    Keyed & RecordAt & { readonly field: string; readonly reason: string },
    { readonly value: string }
  >
  'resource.export': Procedure<Keyed & ExportQuery, ExportedFile>
  'imports.start': Procedure<
    Keyed & { readonly id: string; readonly mapping: readonly (string | null)[]; readonly dryRun: boolean },
    ImportStatus
  >
  'imports.cancel': Procedure<Keyed & { readonly id: string }, ImportStatus>
  'plan.closeMonth': Procedure<
    Keyed & { readonly plan?: string; readonly month: string; readonly reason?: string },
    { readonly month: string; readonly version: number }
  >
  'settings.set': Procedure<Keyed & NewSetting, { readonly ok: true }>
  'modules.switch': Procedure<
    Keyed & { readonly module: string; readonly area: string; readonly enabled: boolean; readonly reason: string },
    { readonly ok: true }
  >
  'rules.keep': Procedure<
    Keyed & RecordAt & { readonly rule: string; readonly input: Data; readonly reason?: string },
    KeptEvaluation
  >
  'parameters.propose': Procedure<Keyed & NewTerm, { readonly id: string }>
  'parameters.decide': Procedure<
    Keyed & { readonly id: string; readonly approve: boolean; readonly reason: string },
    { readonly ok: true }
  >
  'parameters.withdraw': Procedure<Keyed & { readonly id: string; readonly reason: string }, { readonly ok: true }>
  'simulations.start': Procedure<
    Keyed & {
      readonly simulation: string
      readonly year: number
      readonly value: unknown
      readonly compareYear: number | null
    },
    SimulationStatus
  >
  'simulations.cancel': Procedure<Keyed & { readonly id: string }, SimulationStatus>
  'users.create': Procedure<
    Keyed & { readonly username: string; readonly name: string; readonly password: string },
    { readonly id: string }
  >
  'users.setDisabled': Procedure<
    Keyed & { readonly id: string; readonly disabled: boolean; readonly reason: string },
    unknown
  >
  'users.grantPost': Procedure<
    Keyed & {
      readonly userId: string
      readonly role: string
      readonly area: string
      readonly from: string
      readonly to?: string
    },
    unknown
  >
  'users.endPost': Procedure<Keyed & { readonly postId: string; readonly reason: string }, unknown>
  'users.resetPassword': Procedure<Keyed & { readonly id: string; readonly password: string }, unknown>
}

export type QueryPath = keyof Queries
export type MutationPath = keyof Mutations

/** A role that can be granted as a post; the app hands the list in. */
export interface RoleChoice {
  readonly id: string
  readonly label: Label
  readonly level: 'district' | 'township' | 'any'
}
