/** Prints the totals of a test run (its JSON report is the argument) as one plain line; none executed is a failure. */
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Record<string, number>
const passed = report.numPassedTests ?? 0
const failed =
  (report.numFailedTests ?? 0) + (report.numFailedTestSuites === 0 ? 0 : report.numFailedTests === 0 ? 1 : 0)
const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
if (passed === 0 || failed > 0) process.exit(1)
