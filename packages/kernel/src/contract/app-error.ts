/** Every refusal the platform gives. The console and the command line translate by code, people read `message`. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_INPUT',
  'CONFLICT',
  'MODULE_OFF',
  'PARAM_MISSING',
  'SAME_PERSON',
  'TOO_LARGE',
  'UNAVAILABLE',
  'INTERNAL',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** HTTP status of each refusal, for every face that answers over HTTP without tRPC. */
export const httpStatus = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  CONFLICT: 409,
  MODULE_OFF: 403,
  PARAM_MISSING: 412,
  SAME_PERSON: 403,
  TOO_LARGE: 413,
  UNAVAILABLE: 503,
  INTERNAL: 500,
} as const satisfies Readonly<Record<ErrorCode, number>>

/** One thing that is wrong with one field of an input. */
export interface FieldProblem {
  readonly path: string
  readonly message: string
}

/**
 * The one error type of the platform: a code for programs, a Chinese sentence for people, the fields it concerns.
 * Thrown only at the edge or inside a transaction that must roll back.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly fields: readonly FieldProblem[]

  constructor(code: ErrorCode, message: string, fields: readonly FieldProblem[] = []) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.fields = fields
  }
}
