export const importStates = ['uploaded', 'running', 'done', 'failed', 'cancelled'] as const
export type ImportState = (typeof importStates)[number]

export interface ImportRowError {
  readonly row: number
  readonly column: string
  readonly value: string
  readonly code: string
  readonly message: string
}

export interface ImportPreview {
  readonly id: string
  readonly kind: string
  readonly fileName: string
  readonly headerRow: number
  readonly headers: readonly string[]
  /** Column index of the file to header name of the kind; what is not mapped is kept aside and reported. */
  readonly mapping: readonly {
    readonly index: number
    readonly header: string | null
    readonly confidence: 'exact' | 'alias' | 'similar' | null
  }[]
  readonly missing: readonly string[]
  readonly sample: readonly { readonly row: number; readonly cells: readonly string[] }[]
}

export interface ImportStatus {
  readonly id: string
  readonly kind: string
  readonly fileName: string
  readonly state: ImportState
  readonly dryRun: boolean
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  readonly inserted: number
  readonly updated: number
  readonly unchanged: number
  readonly ignoredColumns: readonly string[]
  readonly message: string | null
  readonly createdAt: string
  readonly finishedAt: string | null
  readonly createdBy: string
}

/** The exact answer of `renshe import --json`. */
export interface ImportAnswer {
  readonly kind: string
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  readonly errors: readonly Omit<ImportRowError, 'value'>[]
}
