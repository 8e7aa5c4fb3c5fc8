import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/** What the surroundings say; read once, checked at start (interfaces.md). */
export interface GatewaySettings {
  readonly port: number
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly demo: boolean | undefined
  readonly secret: string
  readonly role: 'all' | 'api' | 'worker'
}

/** A start that cannot go on, with one line for the operator. */
export class StartError extends Error {}

const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  DATABASE_URL: z.string().optional(),
  RENSHE_DATA: z.string().default('.data'),
  RENSHE_DEMO: z.enum(['0', '1']).optional(),
  RENSHE_SECRET: z.string().optional(),
  RENSHE_ROLE: z.enum(['all', 'api', 'worker']).default('all'),
  NODE_ENV: z.string().optional(),
})

const isWeak = (secret: string) => secret.length < 32 || new Set(secret).size < 10

/** Outside production the secret is made once and kept beside the data it protects. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret')
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    const secret = randomBytes(32).toString('base64url')
    try {
      mkdirSync(dataDir, { recursive: true })
      writeFileSync(file, secret, { mode: 0o600, flag: 'wx' })
      return secret
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return readFileSync(file, 'utf8').trim()
      throw new StartError(`数据目录不可写 data folder is not writable: ${dataDir}`)
    }
  }
}

/** @throws StartError naming the variable that is wrong */
export function readSettings(env: NodeJS.ProcessEnv): GatewaySettings {
  const parsed = environment.safeParse(env)
  if (!parsed.success)
    throw new StartError(
      `环境变量 ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')} 不正确 is not valid`,
    )
  const values = parsed.data
  const production = values.NODE_ENV === 'production'
  const dataDir = resolve(values.RENSHE_DATA)
  if (production && !values.RENSHE_SECRET)
    throw new StartError('生产环境必须设置 RENSHE_SECRET is required in production')
  if (values.RENSHE_SECRET !== undefined && isWeak(values.RENSHE_SECRET))
    throw new StartError('RENSHE_SECRET 太弱 is too weak: 32 or more random characters')
  return {
    port: values.PORT,
    dataDir,
    databaseUrl: values.DATABASE_URL || undefined,
    demo: values.RENSHE_DEMO === undefined ? (production ? false : undefined) : values.RENSHE_DEMO === '1',
    secret: values.RENSHE_SECRET ?? keptSecret(dataDir),
    role: values.RENSHE_ROLE,
  }
}
