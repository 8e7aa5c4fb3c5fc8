import { createHmac } from 'node:crypto'
import pg from 'pg'
import { AppError } from '../contract/app-error.ts'

/** Name and password of the app role follow from the database's name and the platform secret, so nothing is stored. */
export function appUrl(ownerUrl: string, secret: string): string {
  const url = new URL(ownerUrl)
  const database = decodeURIComponent(url.pathname.slice(1)) || 'postgres'
  url.username = `${database}_app`.slice(0, 63)
  url.password = createHmac('sha256', secret).update(`app-role:${database}`).digest('hex')
  return url.toString()
}

/**
 * Creates or refreshes the role the app signs in with: it owns nothing, creates nothing, passes no policy.
 * @throws AppError UNAVAILABLE when the given user may not create roles
 */
export async function ensureAppRole(client: pg.Client, url: string): Promise<string> {
  const { username, password } = new URL(url)
  const name = decodeURIComponent(username)
  const quoted = pg.escapeIdentifier(name)
  const known = await client.query('select 1 from pg_roles where rolname = $1', [name])
  try {
    await client.query(`${known.rowCount ? 'alter' : 'create'} role ${quoted} login password ${pg.escapeLiteral(password)}
      nosuperuser nocreatedb nocreaterole nobypassrls noreplication`)
  } catch (error) {
    throw new AppError(
      'UNAVAILABLE',
      `数据库用户不能创建应用角色 ${name}: ${error instanceof Error ? error.message : ''}`,
    )
  }
  return quoted
}
