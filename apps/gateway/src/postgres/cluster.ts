import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { type ServerAccount, serverAccount } from './server-account.ts'
import { binaryFolder } from './server-binaries.ts'
import { PostgresStartError } from './start-error.ts'

const majorVersion = '18'

/** One embedded cluster: its folder, the programs, and the account they run as. */
export interface Cluster {
  readonly folder: string
  readonly bin: string
  readonly account: ServerAccount | undefined
  readonly password: string
}

function run(
  cluster: Pick<Cluster, 'bin' | 'account'>,
  program: string,
  args: readonly string[],
): { ok: boolean; output: string } {
  const answer = spawnSync(join(cluster.bin, program), [...args], {
    encoding: 'utf8',
    ...cluster.account,
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: '/',
  })
  return {
    ok: answer.status === 0,
    output: `${answer.stdout ?? ''}${answer.stderr ?? ''}${answer.error?.message ?? ''}`.trim(),
  }
}

function keptPassword(dataDir: string): string {
  const file = join(dataDir, 'postgres-password')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const password = randomBytes(24).toString('base64url')
  writeFileSync(file, password, { mode: 0o600 })
  return password
}

/** Whether a cluster has been made in the data folder; asking makes none. */
export function clusterExists(dataDir: string): boolean {
  return existsSync(join(dataDir, 'postgres', 'PG_VERSION'))
}

/** @throws PostgresStartError when the folder is neither empty nor a cluster of our version */
export function openCluster(dataDir: string): { cluster: Cluster; fresh: boolean } {
  const folder = join(dataDir, 'postgres')
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(dataDir, constants.W_OK)
  } catch {
    throw new PostgresStartError('NOT_WRITABLE', `数据目录不可写 data folder is not writable: ${dataDir}`)
  }
  const account = serverAccount()
  const cluster = { folder, bin: binaryFolder(), account, password: keptPassword(dataDir) }
  const versionFile = join(folder, 'PG_VERSION')
  if (existsSync(versionFile)) {
    const version = readFileSync(versionFile, 'utf8').trim()
    if (version !== majorVersion)
      throw new PostgresStartError(
        'WRONG_VERSION',
        `数据库目录是 PostgreSQL ${version} 的，需要 ${majorVersion} database folder has another version: ${folder}`,
      )
    if (!existsSync(join(folder, 'global', 'pg_control')))
      throw new PostgresStartError(
        'BROKEN_FOLDER',
        `数据库目录已损坏 database folder is broken (no pg_control): ${folder}`,
      )
    return { cluster, fresh: false }
  }
  if (readdirSync(folder).length > 0)
    throw new PostgresStartError(
      'BROKEN_FOLDER',
      `数据库目录已损坏 database folder is broken (no PG_VERSION): ${folder}`,
    )
  initialise(cluster)
  return { cluster, fresh: true }
}

function initialise(cluster: Cluster): void {
  const passwordFile = join(dirname(cluster.folder), `initdb-${process.pid}`)
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 })
  if (cluster.account) {
    chownSync(passwordFile, cluster.account.uid, cluster.account.gid)
    chownSync(cluster.folder, cluster.account.uid, cluster.account.gid)
  }
  chmodSync(cluster.folder, 0o700)
  const made = run(cluster, 'initdb', [
    '-D',
    cluster.folder,
    '-U',
    'postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ])
  rmSync(passwordFile, { force: true })
  if (!made.ok) {
    for (const entry of readdirSync(cluster.folder))
      rmSync(join(cluster.folder, entry), { recursive: true, force: true })
    throw new PostgresStartError(
      'START_FAILED',
      `初始化数据库失败 cannot initialise the database: ${made.output.split('\n').at(-1) ?? ''}`,
    )
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

export const urlOf = (cluster: Cluster, port: number, database: string): string =>
  `postgres://postgres:${encodeURIComponent(cluster.password)}@127.0.0.1:${port}/${database}`

/** Port of the server that runs on the folder now, when it answers. */
export async function runningPort(cluster: Cluster): Promise<number | undefined> {
  const pidFile = join(cluster.folder, 'postmaster.pid')
  if (!existsSync(pidFile)) return undefined
  const port = Number(readFileSync(pidFile, 'utf8').split('\n')[3])
  if (!port) return undefined
  const client = new pg.Client({ connectionString: urlOf(cluster, port, 'postgres'), connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder")
    return rows[0]?.folder === cluster.folder ? port : undefined
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Starts the server in a session of its own, so that Ctrl-C in the terminal does not reach it. */
export async function startCluster(cluster: Cluster): Promise<number> {
  const port = await freePort()
  const log = join(cluster.folder, 'server.log')
  const settings = [
    '-h 127.0.0.1',
    `-p ${port}`,
    "-c unix_socket_directories=''",
    '-c shared_buffers=256MB',
    '-c max_connections=80',
    '-c wal_compression=on',
    '-c timezone=UTC',
    '-c jit=off',
  ]
  const started = run(cluster, 'pg_ctl', [
    '-D',
    cluster.folder,
    '-l',
    log,
    '-w',
    '-t',
    '60',
    '-o',
    settings.join(' '),
    'start',
  ])
  if (started.ok) return port
  const reason = existsSync(log)
    ? readFileSync(log, 'utf8')
        .trim()
        .split('\n')
        .findLast((line) => /FATAL|PANIC|ERROR/.test(line))
    : undefined
  throw new PostgresStartError(
    'START_FAILED',
    `数据库启动失败 the database does not start (${cluster.folder}): ${reason ?? started.output.split('\n').at(-1) ?? ''}`,
  )
}

export function stopCluster(cluster: Cluster): void {
  run(cluster, 'pg_ctl', ['-D', cluster.folder, '-m', 'fast', '-w', '-t', '60', 'stop'])
}
