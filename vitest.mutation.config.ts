import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/**
 * Unit tests of the two pure packages, as the mutation run executes them in its copy of the repository. The alias keeps
 * a rule on the copy's `codes`; a package link would lead back to the unchanged original. Tests of the whole catalogue
 * are left out: they would load every rule for every mutant, and a rule's own tests must notice.
 */
export default defineConfig({
  resolve: { alias: { '@renshe/codes': fileURLToPath(new URL('packages/codes/src/index.ts', import.meta.url)) } },
  test: {
    include: ['packages/{rules,codes}/src/**/*.test.ts'],
    exclude: ['packages/rules/src/{rulebook,stable-surface}.test.ts', '**/*-rules.test.ts'],
    setupFiles: ['scripts/mutation/fresh-coverage.mjs'],
    isolate: false,
  },
})
