import { execFileSync, spawnSync } from 'node:child_process'
import { PostgresStartError } from './start-error.ts'

/** The account PostgreSQL runs as; undefined is our own. PostgreSQL refuses to run as root. */
export interface ServerAccount {
  readonly uid: number
  readonly gid: number
}

const idOf = (flag: '-u' | '-g'): number | undefined => {
  const answer = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
  return answer.status === 0 ? Number(answer.stdout.trim()) : undefined
}

/** As root, the system's `postgres` account, made when there is none. */
export function serverAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined
  if (idOf('-u') === undefined) {
    try {
      execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
        stdio: 'ignore',
      })
    } catch {
      throw new PostgresStartError(
        'START_FAILED',
        '无法创建 postgres 系统账号 cannot create the system account postgres (PostgreSQL does not run as root)',
      )
    }
  }
  const [uid, gid] = [idOf('-u'), idOf('-g')]
  if (uid === undefined || gid === undefined)
    throw new PostgresStartError('START_FAILED', '找不到 postgres 系统账号 no system account postgres')
  return { uid, gid }
}
