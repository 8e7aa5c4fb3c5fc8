import { defineConfig } from 'vitest/config'

/**
 * The two packages that compute and touch nothing: their unit tests, with the coverage that `npm test` insists on. The
 * tests share their workers (`isolate: false`), because they change nothing and would spend most of their time loading
 * the same modules again.
 */
export default defineConfig({
  test: {
    name: 'rules',
    include: ['packages/{rules,codes}/src/**/*.test.ts'],
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['packages/{rules,codes}/src/**/*.ts'],
      exclude: [
        '**/*.test.ts',
        'packages/codes/src/data/**',
        'packages/rules/src/for-tests.ts',
        '**/misnamed-fields.ts',
      ],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.test-output/coverage',
      thresholds: { branches: 95, statements: 95, lines: 95, functions: 95 },
    },
  },
})
