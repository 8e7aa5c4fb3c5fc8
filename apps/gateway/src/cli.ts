import { parseArgs } from 'node:util'
import { AppError } from '@renshe/kernel'
import { TableFileError } from '@renshe/kernel/server'
import { RuleInputError } from '@renshe/rules'
import { commands, UsageError } from './commands/commands.ts'
import { reportStartError } from './report-start-error.ts'

/** Options that take a value, of all commands. */
const textOptions = [
  'name',
  'role',
  'area',
  'password',
  'plan',
  'as-of',
  'from',
  'people',
  'agency',
  'valid-to',
  'input',
  'on',
] as const

/** What a program learns of a bad input: code, the field it concerns and a sentence. */
function badInput(error: unknown): { code: string; path: string | null; message: string } {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof AppError) return { code: error.code, path: error.fields[0]?.path ?? null, message }
  if (error instanceof RuleInputError) return { code: error.code, path: error.path, message }
  return { code: error instanceof TableFileError ? error.code : 'BAD_INPUT', path: null, message }
}

/** Exit codes (interfaces.md): 0 done, 2 bad input, 3 done in part, 1 failure. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      ...Object.fromEntries(textOptions.map((name) => [name, { type: 'string' as const }])),
      json: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const words = positionals[0] === undefined ? 'help' : positionals.slice(0, 2).join(' ')
  const command = commands[words] ?? commands[positionals[0] ?? '']
  if (!command || values.help || words === 'help') {
    process.stderr.write(
      `renshe <command>\n${Object.values(commands)
        .map((entry) => `  ${entry.usage}`)
        .join('\n')}\n`,
    )
    return words === 'help' || values.help ? 0 : 2
  }
  const rest = positionals.slice(commands[words] && words.includes(' ') ? 2 : 1)
  return command.run({
    words: rest,
    options: { ...values },
    json: values.json === true,
  })
}

try {
  process.exitCode = await main()
} catch (error) {
  const misused = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true
  const bad =
    misused ||
    error instanceof UsageError ||
    error instanceof TableFileError ||
    error instanceof RuleInputError ||
    (error instanceof AppError && ['BAD_INPUT', 'NOT_FOUND'].includes(error.code))
  if (bad && process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ error: badInput(error) })}\n`)
  }
  if (bad) process.stderr.write(`renshe: ${(error as Error).message}\n`)
  else reportStartError(error)
  process.exitCode = bad ? 2 : 1
}
