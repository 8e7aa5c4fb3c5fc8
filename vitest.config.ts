import { defineConfig } from 'vitest/config'

/** Unit tests beside their source; tests on a real PostgreSQL in `test/*.db.test.ts`; browser tests in tooling/e2e. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{apps,packages,tooling}/*/src/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'db',
          include: ['{apps,packages,tooling}/*/test/**/*.db.test.ts'],
          globalSetup: ['apps/gateway/test/postgres-for-tests.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tooling/e2e/src/**/*.e2e.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
    maxWorkers: 2,
  },
})
