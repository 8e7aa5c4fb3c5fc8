import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles } from './hash-files.mjs'
import { node24 } from './node24.mjs'
import { root } from './root.mjs'

const kits = [
  'packages/codes/src',
  'packages/kernel/src',
  'packages/plan/src',
  'packages/rules/src',
  'packages/console-kit',
  'packages/site-kit',
  'tsconfig.base.json',
]

/** The two front ends and what makes each. */
const faces = [
  {
    app: 'apps/console',
    config: 'vite.config.ts',
    args: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
    out: 'dist',
  },
  {
    app: 'apps/site',
    config: 'react-router.config.ts',
    args: ['node_modules/@react-router/dev/bin.cjs', 'build'],
    out: 'build',
  },
]

/** Builds the front ends whose sources changed since they were built. */
export function ensureBuilt() {
  for (const { app, config, args, out } of faces) {
    const folder = join(root, app)
    if (!existsSync(join(folder, config))) continue
    const stamp = join(folder, out, '.renshe-build')
    const wanted = hashFiles([app, ...kits, 'pnpm-lock.yaml'])
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue
    process.stderr.write(`building ${app}… 正在构建\n`)
    const done = spawnSync(node24(), args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    })
    if (done.status !== 0) {
      process.stderr.write(`${done.stdout}${done.stderr}\nrenshe: ${app} 构建失败 did not build\n`)
      process.exit(1)
    }
    mkdirSync(join(folder, out), { recursive: true })
    writeFileSync(stamp, wanted)
  }
}
