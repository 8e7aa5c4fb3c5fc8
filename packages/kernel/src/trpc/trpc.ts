import { initTRPC, TRPCError } from '@trpc/server'
import { z } from 'zod'
import type { Actor } from '../access/actor.ts'
import { AppError, type ErrorCode, type FieldProblem } from '../contract/app-error.ts'
import type { Platform } from '../platform.ts'

/** What a procedure gets with each request. `actor` is null for visitors who are not signed in. */
export interface RequestContext {
  readonly platform: Platform
  readonly actor: Actor | null
}

const trpcCodes: Readonly<Record<ErrorCode, TRPCError['code']>> = {
  UNAUTHENTICATED: 'UNAUTHORIZED',
  FORBIDDEN: 'FORBIDDEN',
  MODULE_OFF: 'FORBIDDEN',
  SAME_PERSON: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  BAD_INPUT: 'BAD_REQUEST',
  CONFLICT: 'CONFLICT',
  PARAM_MISSING: 'PRECONDITION_FAILED',
  TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  UNAVAILABLE: 'SERVICE_UNAVAILABLE',
  INTERNAL: 'INTERNAL_SERVER_ERROR',
}

/** What a caller learns of an error: code, words, fields; never the inside of the server. */
export interface PublicError {
  readonly code: ErrorCode
  readonly message: string
  readonly fields: readonly FieldProblem[]
}

/** The typed error inside whatever was thrown, or a plain INTERNAL. */
export function publicError(thrown: unknown): PublicError {
  for (let error = thrown; error instanceof Error; error = error.cause as unknown) {
    if (error instanceof AppError) return { code: error.code, message: error.message, fields: error.fields }
    if (error instanceof z.ZodError) {
      return {
        code: 'BAD_INPUT',
        message: '输入不合要求',
        fields: error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
      }
    }
  }
  if (thrown instanceof TRPCError && thrown.code === 'NOT_FOUND')
    return { code: 'NOT_FOUND', message: '没有这个接口', fields: [] }
  if (thrown instanceof TRPCError && thrown.code === 'BAD_REQUEST')
    return { code: 'BAD_INPUT', message: '请求格式不对', fields: [] }
  return { code: 'INTERNAL', message: '系统出错，请稍后再试', fields: [] }
}

const t = initTRPC.context<RequestContext>().create({
  errorFormatter({ shape, error }) {
    const app = publicError(error)
    return {
      ...shape,
      message: app.message,
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, path: shape.data.path, app },
    }
  },
})

/** Gives thrown platform errors their HTTP status. */
const typedErrors = t.middleware(async ({ next }) => {
  const result = await next()
  if (!result.ok && result.error.cause instanceof AppError) {
    throw new TRPCError({
      code: trpcCodes[result.error.cause.code],
      message: result.error.cause.message,
      cause: result.error.cause,
    })
  }
  return result
})

const signedIn = t.middleware(({ ctx, next }) => {
  if (!ctx.actor) throw new AppError('UNAUTHENTICATED', '请先登录')
  return next({ ctx: { platform: ctx.platform, actor: ctx.actor } })
})

export const router = t.router
export const createCaller = t.createCallerFactory
/** For signed-in staff; every procedure of the console starts here. */
export const staffProcedure = t.procedure.use(typedErrors).use(signedIn)
