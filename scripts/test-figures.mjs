// Prints how many tests passed and failed, from the results that `npm test` has left.
import { existsSync, readFileSync } from 'node:fs';

const path = new URL('../.build/test-results.json', import.meta.url);
if (!existsSync(path)) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const { numPassedTests, numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites } = JSON.parse(
  readFileSync(path, 'utf8'),
);
const failed = numFailedTests + numRuntimeErrorTestSuites;
console.log(`${numPassedTests} passed, ${failed} failed`);
if (failed + numFailedTestSuites > 0) process.exit(1);
