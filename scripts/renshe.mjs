import { ensureInstalled } from './lib/ensure-installed.mjs'
import { handOver } from './lib/node24.mjs'

ensureInstalled()
handOver(['apps/gateway/src/cli.ts', ...process.argv.slice(2)])
