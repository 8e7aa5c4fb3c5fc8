/**
 * Mutation tests of the rules and of what they count with: calendar, money, numbers of identity.
 * `npm run mutation -- packages/rules/src/rules/plan` runs a part; everything takes hours.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/ignore-texts.mjs'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: [
    'packages/rules/src/{rules,evaluate,parameters,form}/**/*.ts',
    'packages/codes/src/{calendar,money,identity}/*.ts',
    '!**/*.test.ts',
  ],
  // The copy holds the two packages alone, without tsconfig: nothing is type-checked, and the compiler of TypeScript 7
  // cannot be loaded by Stryker anyway.
  ignorePatterns: [
    '**',
    '!package.json',
    '!vitest.mutation.config.ts',
    '!scripts/mutation/**',
    '!packages/{rules,codes}/package.json',
    '!packages/{rules,codes}/src/**',
  ],
  disableTypeChecks: false,
  // A string is a stored code or words for people. A changed code shows where it is compared, which is mutated by
  // itself; words are not repeated in tests.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorers: ['texts'],
  // Tables and declarations are built once when a module is loaded; each such mutant would need every test again.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  thresholds: { high: 90, low: 80, break: 80 },
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { reportTests: false, logTests: false },
  jsonReporter: { fileName: '.test-output/mutation.json' },
  tempDirName: '.test-output/stryker',
}
