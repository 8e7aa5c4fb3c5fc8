import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '@renshe/kernel'
import { type Actor, errorWorkbook, type Platform, prepareImport } from '@renshe/kernel/server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { errorAnswer } from './client-errors.ts'

const largestUpload = 200 * 1024 * 1024

export type ActorOf = (headers: Headers) => Promise<Actor | null>

async function requireActor(actorOf: ActorOf, headers: Headers): Promise<Actor> {
  const actor = await actorOf(headers)
  if (!actor) throw new AppError('UNAUTHENTICATED', '请先登录')
  return actor
}

/** A stored file as an attachment with its Chinese name. */
export async function attachment(path: string, fileName: string): Promise<Response> {
  const { size } = await stat(path).catch(() => {
    throw new AppError('NOT_FOUND', '文件不存在或已过期')
  })
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: {
      'content-type': path.endsWith('.csv')
        ? 'text/csv; charset=utf-8'
        : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-length': String(size),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'cache-control': 'no-store',
    },
  })
}

/** Uploads of ledgers and downloads of what imports and exports wrote. */
export function fileRoutes(platform: Platform, actorOf: ActorOf): Hono {
  const app = new Hono()
  app.onError((error, context) => errorAnswer(context, error))
  app.post(
    '/imports',
    bodyLimit({
      maxSize: largestUpload,
      onError: (context) => errorAnswer(context, new AppError('TOO_LARGE', '文件超过 200 MB')),
    }),
    async (context) => {
      const actor = await requireActor(actorOf, context.req.raw.headers)
      const kind = context.req.query('kind') ?? ''
      const form = await context.req.parseBody()
      const file = form.file
      if (!(file instanceof File))
        throw new AppError('BAD_INPUT', '请选择文件', [{ path: 'file', message: '请选择文件' }])
      const folder = join(platform.filesDir, 'imports')
      await mkdir(folder, { recursive: true })
      const path = join(folder, randomUUID())
      await pipeline(Readable.fromWeb(file.stream() as never), createWriteStream(path))
      return context.json(await prepareImport(platform, actor, kind, path, basename(file.name)))
    },
  )
  app.get('/imports/:id/errors.xlsx', async (context) => {
    const actor = await requireActor(actorOf, context.req.raw.headers)
    const { path, fileName } = await errorWorkbook(platform, actor, context.req.param('id'))
    return attachment(path, fileName)
  })
  app.get('/files/exports/:name', async (context) => {
    const actor = await requireActor(actorOf, context.req.raw.headers)
    const name = context.req.param('name')
    if (!/^[0-9a-f-]{36}\.(xlsx|csv)$/.test(name)) throw new AppError('NOT_FOUND', '文件不存在')
    // Exports lie in a folder of their owner; nobody can name another's.
    return attachment(join(platform.filesDir, 'exports', actor.id ?? 'system', name), name)
  })
  return app
}
