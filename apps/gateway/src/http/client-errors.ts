import { httpStatus } from '@renshe/kernel'
import { type PublicError, publicError, TableFileError } from '@renshe/kernel/server'
import type { Context } from 'hono'

/** Any thrown error as JSON with its code and words; nothing of the server's inside. */
export function errorAnswer(context: Context, thrown: unknown): Response {
  const error: PublicError =
    thrown instanceof TableFileError ? { code: 'BAD_INPUT', message: thrown.message, fields: [] } : publicError(thrown)
  return context.json({ error }, httpStatus[error.code])
}
