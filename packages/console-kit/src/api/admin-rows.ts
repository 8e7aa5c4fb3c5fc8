import type { Label } from '@renshe/kernel'

export type SettingOrigin = 'platform' | 'district' | 'township'

export interface SettingValue {
  readonly value: unknown
  readonly origin: SettingOrigin
  readonly area: string | null
  readonly from: string | null
  readonly docNo: string | null
}

export interface SettingChange {
  readonly key: string
  readonly area: string | null
  readonly value: unknown
  readonly from: string
  readonly docNo: string | null
  readonly note: string | null
  readonly changedBy: string
  readonly changedAt: string
}

/** The part of JSON Schema that settings use; `title` is the Chinese label of the property. */
export interface SettingSchema {
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly SettingSchema[]
  readonly const?: unknown
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, SettingSchema>>
}

export interface SettingsOfModule {
  readonly module: string
  readonly label: Label
  readonly schema: SettingSchema
  /** Name of each key. */
  readonly labels: Readonly<Record<string, Label>>
  readonly values: Readonly<Record<string, SettingValue>>
  readonly history: readonly SettingChange[]
}

export interface StaffPost {
  readonly id: string
  readonly role: string
  readonly roleLabel: Label
  readonly area: string
  readonly areaName: string
  readonly from: string
  readonly to: string | null
}

export interface StaffUser {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly disabled: boolean
  readonly posts: readonly StaffPost[]
}

export interface AuditRow {
  readonly id: string
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly resource: string | null
  readonly recordId: string | null
  readonly area: string | null
  readonly areaName: string | null
  readonly reason: string | null
}
