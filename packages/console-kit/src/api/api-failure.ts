import type { ErrorCode, FieldProblem } from '@renshe/kernel'

const statusOf: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  MODULE_OFF: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  SAME_PERSON: 409,
  BAD_INPUT: 400,
  PARAM_MISSING: 422,
  TOO_LARGE: 413,
  UNAVAILABLE: 503,
  INTERNAL: 500,
}

/** A refusal of the gateway as the screens see it: code for the program, Chinese sentence for people, fields for the form. */
export class ApiFailure extends Error {
  readonly code: ErrorCode
  readonly fields: readonly FieldProblem[]
  /** HTTP-like status; react-admin's auth flow reads it. */
  readonly status: number

  constructor(code: ErrorCode, message: string, fields: readonly FieldProblem[] = []) {
    super(message)
    this.name = 'ApiFailure'
    this.code = code
    this.fields = fields
    this.status = statusOf[code]
  }
}

const codes = new Set(Object.keys(statusOf))

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && codes.has(value)
}

function toFields(value: unknown): readonly FieldProblem[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown) =>
    isRecord(item) && typeof item.path === 'string' && typeof item.message === 'string'
      ? [{ path: item.path, message: item.message }]
      : [],
  )
}

/** Error code for an answer that carries none of ours (a proxy, a crashed process, an older server). */
export function codeOfStatus(status: number | undefined): ErrorCode {
  if (status === 401) return 'UNAUTHENTICATED'
  if (status === 403) return 'FORBIDDEN'
  if (status === 404) return 'NOT_FOUND'
  if (status === 409) return 'CONFLICT'
  if (status === 413) return 'TOO_LARGE'
  if (status === 400 || status === 422) return 'BAD_INPUT'
  if (status === undefined || status === 502 || status === 503 || status === 504) return 'UNAVAILABLE'
  return 'INTERNAL'
}

/** Turns whatever the client threw into an `ApiFailure`; nothing is lost, nothing is guessed to be a success. */
export function toApiFailure(error: unknown): ApiFailure {
  if (error instanceof ApiFailure) return error
  const data = isRecord(error) && isRecord(error.data) ? error.data : {}
  const app = isRecord(data.app) ? data.app : {}
  const message = error instanceof Error ? error.message : String(error)
  if (isErrorCode(app.code)) {
    const text = typeof app.message === 'string' ? app.message : message
    return new ApiFailure(app.code, text, toFields(app.fields))
  }
  const status = typeof data.httpStatus === 'number' ? data.httpStatus : undefined
  return new ApiFailure(codeOfStatus(status), status === undefined ? '' : message)
}

/** True where the rights of the user may have changed since the session was read. */
export function meansRightsChanged(error: unknown): boolean {
  return error instanceof ApiFailure && (error.code === 'FORBIDDEN' || error.code === 'MODULE_OFF')
}
