import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles } from './hash-files.mjs'
import { root } from './root.mjs'

const pnpm = 'pnpm@12.21.0'

function manifests() {
  const folders = ['apps', 'packages', 'tooling'].flatMap((group) =>
    existsSync(join(root, group)) ? readdirSync(join(root, group)).map((name) => `${group}/${name}/package.json`) : [],
  )
  return ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...folders]
}

/** Installs what the lockfile says, unless that is what is installed already. */
export function ensureInstalled() {
  const stamp = join(root, 'node_modules', '.renshe-install')
  const wanted = hashFiles(manifests())
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write('installing… 正在安装依赖\n')
  const done = spawnSync('npx', ['-y', pnpm, 'install', '--frozen-lockfile', '--reporter=silent'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', npm_config_loglevel: 'error' },
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) {
    process.stderr.write(
      `${done.stdout ?? ''}${done.stderr ?? ''}\nrenshe: 依赖安装失败 installing the packages failed\n`,
    )
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}
