import { publicError, TableFileError } from '@renshe/kernel/server'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  MODULE_OFF: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  CONFLICT: 409,
  TOO_LARGE: 413,
  UNAVAILABLE: 503,
}

/** Any thrown error as JSON with its code and words; nothing of the server's inside. */
export function errorAnswer(context: Context, thrown: unknown): Response {
  const error =
    thrown instanceof TableFileError ? { code: 'BAD_INPUT', message: thrown.message, fields: [] } : publicError(thrown)
  return context.json({ error }, statuses[error.code] ?? 500)
}
