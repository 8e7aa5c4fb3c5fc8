import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { username } from 'better-auth/plugins'
import pg from 'pg'

/** Argon2id with OWASP's parameters: 19 MiB, two passes, one lane. */
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export interface AuthOptions {
  readonly databaseUrl: string
  readonly secret: string
  readonly origin: string
}

function authPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 5,
    options: '-c search_path=auth',
    application_name: 'renshe-auth',
  })
  pool.on('error', () => undefined)
  return pool
}

const configure = (options: AuthOptions, pool: pg.Pool) =>
  betterAuth({
    database: pool,
    secret: options.secret,
    baseURL: options.origin,
    basePath: '/auth',
    // A page may sign in only to the address it came from; a form on another site has another origin.
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : [options.origin]),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      // Accounts are opened by administrators only.
      disableSignUp: true,
      minPasswordLength: 10,
      password: {
        hash: (password) => hash(password, argon),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
    },
    plugins: [username({ usernameValidator: (name) => /^[a-z][a-z0-9._-]{2,39}$/.test(name) })],
    session: { expiresIn: 12 * 3600, updateAge: 900 },
    rateLimit: { enabled: true, window: 60, max: 600, customRules: { '/sign-in/username': { window: 60, max: 30 } } },
    advanced: { cookiePrefix: 'renshe', ipAddress: { ipAddressHeaders: ['x-renshe-client'] } },
  })

export type Auth = ReturnType<typeof configure> & { readonly closePool: () => Promise<void> }

/** Sign-in and sessions. Authority never comes from here: it is read from the posts on each request. */
export function createAuth(options: AuthOptions): Auth {
  const pool = authPool(options.databaseUrl)
  return Object.assign(configure(options, pool), { closePool: () => pool.end() })
}

/** Brings the sign-in tables up to date with the owner's rights, and lets the app role use them. */
export async function migrateAuth(ownerUrl: string, appRole: string, secret: string): Promise<void> {
  const pool = authPool(ownerUrl)
  try {
    await pool.query('create schema if not exists auth')
    const { runMigrations } = await getMigrations(
      configure({ databaseUrl: ownerUrl, secret, origin: 'http://localhost' }, pool).options,
    )
    await runMigrations()
    const role = pg.escapeIdentifier(appRole)
    await pool.query(
      `grant usage on schema auth to ${role}; grant select, insert, update, delete on all tables in schema auth to ${role}`,
    )
  } finally {
    await pool.end()
  }
}

/** The user of a request's session cookie, or null. */
export async function sessionUser(auth: Auth, headers: Headers): Promise<string | null> {
  const session = await auth.api.getSession({ headers })
  return session?.user.id ?? null
}
