import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getConnInfo } from '@hono/node-server/conninfo'
import { serveStatic } from '@hono/node-server/serve-static'
import { trpcServer } from '@hono/trpc-server'
import { localToday } from '@renshe/codes'
import { loadActor, type Platform } from '@renshe/kernel/server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { type Auth, sessionUser } from '../auth/auth.ts'
import { appRouter, type WakeWorkers } from '../router.ts'
import { fileRoutes } from './import-routes.ts'

/** Largest form a visitor may send, in bytes. */
const mostFormBytes = 200 * 1024

const consoleFolder = fileURLToPath(new URL('../../../console/dist', import.meta.url))

export interface ServerParts {
  readonly platform: Platform
  readonly auth: Auth
  readonly wake: WakeWorkers
  /** Pages for visitors; absent where the site has not been built. */
  readonly site?: { readonly handle: (request: Request) => Promise<Response>; readonly assetsDir: string } | undefined
  readonly partner?: { readonly fetch: (request: Request) => Response | Promise<Response> } | undefined
}

/** The console is one page whatever the path below /console. */
function consolePage(): string | undefined {
  try {
    return readFileSync(join(consoleFolder, 'index.html'), 'utf8')
  } catch {
    return undefined
  }
}

const metrics = new Registry()
collectDefaultMetrics({ register: metrics })

/** Puts the faces together on one server. */
export function createServer(parts: ServerParts): Hono {
  const { platform, auth } = parts
  const actorOf = async (headers: Headers) => {
    const id = await sessionUser(auth, headers)
    return id ? loadActor(platform.database, platform.registry, id, localToday()) : null
  }
  const app = new Hono()
  app.use(
    secureHeaders({
      // A form of our own must name its origin, or it is taken for another site's; nothing is told to others.
      referrerPolicy: 'same-origin',
      // MUI places its styles at run time, hence inline styles; scripts are ours alone.
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        frameAncestors: ["'none'"],
      },
    }),
  )
  app.get('/healthz', (context) => context.json({ ok: true }))
  app.get('/readyz', async (context) => {
    try {
      await platform.database.pool.query('select 1')
      return context.json({ ready: true })
    } catch {
      return context.json({ ready: false }, 503)
    }
  })
  app.get('/metrics', async (context) => {
    // Only for a collector on the same machine; there is no page to find here from outside.
    const address = getConnInfo(context).remote.address ?? ''
    if (!/^(127\.|::1$|::ffff:127\.)/.test(address)) return context.notFound()
    return context.text(await metrics.metrics(), 200, { 'content-type': metrics.contentType })
  })
  app.get('/auth/demo', (context) => context.json({ demo: platform.demo }))
  app.on(['GET', 'POST'], '/auth/*', (context) => auth.handler(context.req.raw))
  app.use(
    '/trpc/*',
    trpcServer({
      router: appRouter(auth, parts.wake),
      createContext: async (_, context) => ({ platform, actor: await actorOf(context.req.raw.headers) }),
    }),
  )
  app.route('/', fileRoutes(platform, actorOf))
  const { partner } = parts
  if (partner) app.all('/api/partner/*', (context) => partner.fetch(context.req.raw))
  app.use(
    '/console/assets/*',
    serveStatic({
      root: consoleFolder,
      rewriteRequestPath: (path) => path.replace(/^\/console/, ''),
      onFound: (_, context) => context.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.get('/console', (context) => context.redirect('/console/'))
  const page = consolePage()
  app.get('/console/*', (context) =>
    page ? context.html(page) : context.text('工作台尚未构建 the console is not built', 503),
  )
  const { site } = parts
  if (site) {
    app.use('/site-assets/*', serveStatic({ root: site.assetsDir }))
    // Forms of the site are small; a large body is refused before anybody reads it.
    app.all('*', bodyLimit({ maxSize: mostFormBytes }), (context) => site.handle(context.req.raw))
  } else {
    app.get('/', (context) => context.redirect('/console/'))
  }
  return app
}
