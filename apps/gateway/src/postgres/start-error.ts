export type PostgresProblem =
  | 'BROKEN_FOLDER'
  | 'WRONG_VERSION'
  | 'NOT_WRITABLE'
  | 'NOT_REACHABLE'
  | 'BAD_URL'
  | 'NO_BINARY'
  | 'START_FAILED'

/** PostgreSQL cannot be used; `message` is one line for the operator. */
export class PostgresStartError extends Error {
  readonly code: PostgresProblem

  constructor(code: PostgresProblem, message: string) {
    super(message)
    this.name = 'PostgresStartError'
    this.code = code
  }
}
