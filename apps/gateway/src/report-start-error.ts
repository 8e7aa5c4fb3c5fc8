import { AppError } from '@renshe/kernel'
import { PostgresStartError } from './postgres/start-error.ts'
import { StartError } from './settings.ts'

/** One clear line for what an operator can mend; the whole story only for what nobody expected. */
export function reportStartError(error: unknown): void {
  const expected = error instanceof StartError || error instanceof PostgresStartError || error instanceof AppError
  process.stderr.write(
    `renshe: ${expected ? (error as Error).message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
}
