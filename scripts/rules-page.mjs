import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../packages/rules/src/catalog.ts'
import { notRules, rulebookIdOf, rulebookIds } from '../packages/rules/src/rulebook.ts'
import { root } from './lib/root.mjs'
import { testsByRule } from './rules-page/prove.mjs'
import { writePage } from './rules-page/write-page.mjs'

const file = join(root, 'docs', 'rules.md')
const tests = testsByRule()
const page = writePage(tests)

/** What a reader of the page could not rely on. */
function problems() {
  const covered = new Set(catalog.map(({ id }) => rulebookIdOf(id)))
  const open = Object.keys(rulebookIds).filter((id) => !covered.has(id) && !Object.hasOwn(notRules, id))
  const unproved = catalog.filter(({ id }) => !tests.has(id)).map(({ id }) => id)
  const current = existsSync(file) && readFileSync(file, 'utf8') === page
  return [
    ...open.map((id) => `${id}: 规则手册里有，目录里既无规则也无理由 no rule and no reason`),
    ...unproved.map((id) => `${id}: 没有以 describe('${id} …') 开头的测试 no test`),
    ...(current ? [] : ['docs/rules.md 已过期，请运行 npm run rules:page；out of date']),
  ]
}

if (process.argv.includes('--check')) {
  const found = problems()
  for (const problem of found) process.stderr.write(`${problem}\n`)
  process.exit(found.length > 0 ? 1 : 0)
}
writeFileSync(file, page)
