import { join } from 'node:path'
import { ensureInstalled } from './lib/ensure-installed.mjs'
import { handOver } from './lib/node24.mjs'
import { root } from './lib/root.mjs'

/**
 * `npm run mutation -- packages/rules/src/rules/plan "packages/rules/src/rules/calendar/a-cal-*.ts"` changes the rules of
 * these folders and files, one after another, and counts how many changes the tests notice. Without a path it takes all
 * that stryker.config.mjs names. Options of Stryker are passed on.
 */
const given = process.argv.slice(2)
const paths = given.filter((word) => !word.startsWith('--'))
const options = given.filter((word) => word.startsWith('--'))
const patterns = paths.map((path) => (path.endsWith('.ts') ? path : `${path.replace(/\/$/, '')}/**/*.ts`))
const mutate = paths.length > 0 ? ['--mutate', [...patterns, '!**/*.test.ts'].join(',')] : []

ensureInstalled()
handOver([join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', ...mutate, ...options])
