import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { localToday } from '@renshe/codes'
import { partnerApi } from '@renshe/exchange/server'
import {
  type Actor,
  loadActor,
  systemActor,
  unfinishedImports,
  unfinishedSimulations,
  workOn,
  workOnSimulation,
} from '@renshe/kernel/server'
import { publishedBoard } from '@renshe/plan/server'
import { seedDemo } from './commands/seed-demo.ts'
import { createServer } from './http/server.ts'
import { openSite } from './http/site.ts'
import { type OpenPlatform, openPlatform } from './open-platform.ts'
import type { WakeWorkers } from './router.ts'
import { type GatewaySettings, StartError } from './settings.ts'

const demoPeople = 20_000

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new StartError(`端口 ${port} 已被占用 port ${port} is in use: set PORT to another one`)
          : error,
      ),
    )
    server.listen(port, () => resolve())
  })
}

/** Who started a piece of work, with the rights of this moment; nobody when the account is gone. */
function actorOf({ platform }: OpenPlatform, id: string | null, name: string): Promise<Actor | null> {
  return id && id !== 'system'
    ? loadActor(platform.database, platform.registry, id, localToday())
    : Promise.resolve(systemActor(platform.registry, name))
}

/** Does one kind of work, one piece after another. */
function queue(
  kind: string,
  work: (id: string, onError: (error: unknown) => void) => Promise<void>,
  log: (line: string) => void,
): (id: string) => void {
  const tell = (id: string) => (error: unknown) =>
    log(`${kind} ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  let last: Promise<void> = Promise.resolve()
  return (id) => {
    last = last.then(() => work(id, tell(id)).catch(tell(id)))
  }
}

function workers(open: OpenPlatform, log: (line: string) => void): WakeWorkers {
  const { platform } = open
  return {
    imports: queue(
      'import',
      (id, onError) => workOn(platform, id, (run) => actorOf(open, run.actor.id, run.actor.name), onError),
      log,
    ),
    simulations: queue(
      'simulation',
      (id, onError) => workOnSimulation(platform, id, (run) => actorOf(open, run.userId, run.by), onError),
      log,
    ),
  }
}

/** Starts the server and prints the ready line; resolves when a signal has stopped everything. */
export async function serve(settings: GatewaySettings): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const { promise: stopped, resolve: stopping } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping())
  const probe = createAdaptorServer({ fetch: () => new Response('starting', { status: 503 }) }) as Server
  // The port is taken before anything else is done, so that a busy one is told at once and nothing has to be undone.
  await listen(probe, settings.port)
  await new Promise((resolve) => probe.close(resolve))
  const open = await openPlatform(settings)
  try {
    if (open.empty && open.platform.demo) await seedDemo(open.platform, open.auth, demoPeople, say)
    const wake = workers(open, log)
    const { platform, auth } = open
    const published = (month: string | undefined) => publishedBoard(platform, { month })
    const app = createServer({
      platform,
      auth,
      wake,
      partner: partnerApi(platform, { publishedBoard: published }),
      site: await openSite(platform, published),
    })
    const server = createAdaptorServer({ fetch: app.fetch }) as Server
    await listen(server, settings.port)
    for (const id of await unfinishedImports(platform)) wake.imports(id)
    for (const id of await unfinishedSimulations(platform)) wake.simulations(id)
    say(`ready http://localhost:${settings.port}`)
    await stopped
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  } finally {
    await open.close()
  }
}
