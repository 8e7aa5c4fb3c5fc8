import { ensureBuilt } from './lib/ensure-built.mjs'
import { ensureInstalled } from './lib/ensure-installed.mjs'
import { handOver } from './lib/node24.mjs'

ensureInstalled()
ensureBuilt()
handOver(['apps/gateway/src/main.ts'])
