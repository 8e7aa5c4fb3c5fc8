import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './lib/ensure-built.mjs'
import { ensureInstalled } from './lib/ensure-installed.mjs'
import { node24 } from './lib/node24.mjs'
import { root } from './lib/root.mjs'

const bin = (name) => join(root, 'node_modules', '.bin', name)

/** Checks that pass or fail as a whole; each counts as one test. */
const checks = [
  { name: 'format and lint 格式与规范', run: () => run(bin('biome'), ['check', '.']) },
  {
    name: 'layers 分层',
    run: () => run(bin('depcruise'), ['--config', '.dependency-cruiser.mjs', 'apps', 'packages', 'tooling']),
  },
  { name: 'types 类型', run: () => run(bin('tsc'), ['-p', 'tsconfig.json', '--noEmit']) },
  { name: 'dead code 无用代码', run: () => run(bin('knip'), []) },
  { name: 'rules page 规则目录', run: () => run(node24(), ['scripts/rules-page.mjs', '--check']) },
]

/** Everything runs under the workspace's own Node 24. */
const environment = { ...process.env, PATH: `${join(root, 'node_modules', 'node', 'bin')}:${process.env.PATH}` }

function run(program, args) {
  return spawnSync(program, args, { cwd: root, encoding: 'utf8', env: environment, maxBuffer: 256 * 1024 * 1024 })
}

function runChecks() {
  let failed = 0
  for (const check of checks) {
    const done = check.run()
    const ok = done.status === 0
    process.stdout.write(`${ok ? '✓' : '✗'} ${check.name}\n`)
    if (!ok) {
      failed += 1
      process.stdout.write(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}\n`)
    }
  }
  return { passed: checks.length - failed, failed }
}

/** The packages that only compute run once, by themselves, with the coverage they must reach; all others without it. */
const suites = [
  { name: 'rules', options: ['--config', 'vitest.coverage.config.ts'] },
  { name: 'others', options: ['--exclude', 'packages/{rules,codes}/src/**'] },
]

/**
 * Unit, database and browser tests. A suite that cannot be loaded, an error outside any test, or coverage below its
 * threshold is a failure.
 */
function runTests({ name, options }) {
  const report = join(root, '.test-output', `vitest-${name}.json`)
  mkdirSync(join(root, '.test-output'), { recursive: true })
  rmSync(report, { force: true })
  const done = spawnSync(
    node24(),
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...options,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root, stdio: 'inherit', env: environment },
  )
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const result = JSON.parse(readFileSync(report, 'utf8'))
  const brokenSuites = result.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length
  const failed = result.numFailedTests + brokenSuites
  const silent = failed === 0 && (done.status !== 0 || result.numPassedTests === 0) ? 1 : 0
  return { passed: result.numPassedTests, failed: failed + silent }
}

ensureInstalled()
ensureBuilt()
const parts = [runChecks(), ...suites.map(runTests)]
const passed = parts.reduce((sum, part) => sum + part.passed, 0)
const failed = parts.reduce((sum, part) => sum + part.failed, 0)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)
