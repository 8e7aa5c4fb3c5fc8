import { globSync, readFileSync } from 'node:fs'
import { root } from '../lib/root.mjs'

const opening = /describe(?:\.each)?\(\s*(['"`])([A-Z]-[A-Z0-9-]*[A-Z0-9][a-z]?) /g

/** For every rule id, the test files that open with `describe('<id> …`; paths from the repository's root. */
export function testsByRule() {
  const tests = new Map()
  for (const file of globSync('{packages,apps,tooling}/*/{src,test}/**/*.test.ts', { cwd: root }).sort())
    for (const [, , id] of readFileSync(`${root}/${file}`, 'utf8').matchAll(opening))
      tests.set(id, new Set([...(tests.get(id) ?? []), file]))
  return tests
}
