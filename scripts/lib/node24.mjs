import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const inPackage = join(root, 'node_modules', 'node', 'bin', 'node')

/** Node 24, which the workspace installs for itself; the calling Node where that one is new enough. */
export const node24 = () => (existsSync(inPackage) ? inPackage : process.execPath)

/** Runs a program of ours in Node 24 and ends with its exit code. A signal is passed on once and waited for. */
export function handOver(args, options = {}) {
  const child = spawn(node24(), ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    stdio: 'inherit',
    ...options,
  })
  // A terminal sends Ctrl-C to the whole group, the child included; only a signal sent to us alone must be passed on.
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT')
  })
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
