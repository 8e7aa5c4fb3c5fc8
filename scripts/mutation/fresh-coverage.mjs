/**
 * Test files share one worker here, and the mutation runner hands over all it has recorded so far after each of them.
 * Starting every file with an empty record keeps that from growing with the square of their number.
 */
const { mutantCoverage } = globalThis.__stryker__ ?? {}
if (mutantCoverage) mutantCoverage.perTest = {}
