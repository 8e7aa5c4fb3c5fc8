import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Password of every account of these tests. */
export const testPassword = 'correct-horse-9'

export interface RunningPlatform {
  readonly url: string
  /** Asks the server to stop as an operator does, and gives its exit code. */
  stop(): Promise<number | null>
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function whenReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('ready http')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`server ended with ${code}: ${output}`)))
  })
}

/** A whole platform on an empty embedded database, with the given users made at the command line. */
export async function startPlatform(
  users: readonly (readonly [username: string, role: string, area: string])[],
): Promise<RunningPlatform> {
  const data = mkdtempSync(join(tmpdir(), 'renshe-e2e-'))
  chmodSync(data, 0o755)
  const port = await freePort()
  const env = {
    ...process.env,
    RENSHE_DATA: join(data, 'data'),
    RENSHE_DEMO: '0',
    PORT: String(port),
    DATABASE_URL: '',
    NODE_ENV: '',
  }
  for (const [username, role, area] of users) {
    const made = spawnSync(
      process.execPath,
      [
        'apps/gateway/src/cli.ts',
        'user',
        'create',
        username,
        '--role',
        role,
        '--area',
        area,
        '--password',
        testPassword,
      ],
      { cwd: root, env, encoding: 'utf8' },
    )
    if (made.status !== 0) throw new Error(made.stderr)
  }
  const child = spawn(process.execPath, ['apps/gateway/src/main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await whenReady(child)
  return {
    url: `http://localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', (code) => {
          rmSync(data, { recursive: true, force: true })
          resolve(code)
        })
        child.kill('SIGTERM')
      }),
  }
}
