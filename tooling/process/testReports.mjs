/** What the test runners of all packages reported. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifests } from './install.mjs';
import { root } from './Runner.mjs';

const reportOf = (folder) => join(root, folder, '.test/report.json');

/** The packages that have tests, by their folders. */
function tested() {
  return manifests()
    .filter((file) => file !== 'package.json')
    .filter((file) => {
      const { scripts = {} } = JSON.parse(readFileSync(join(root, file), 'utf8'));
      return 'test' in scripts || 'test:e2e' in scripts;
    })
    .map(dirname);
}

/** Removes the reports of an earlier run, which would be taken for this one's. */
export function forgetReports() {
  for (const folder of tested()) rmSync(reportOf(folder), { force: true });
}

/**
 * How many tests passed and failed in all, and the packages that have tests but reported none. A test that was skipped, and a file that
 * could not be run, count as failed.
 */
export function countTests() {
  let passed = 0;
  let failed = 0;
  const silent = [];
  for (const folder of tested()) {
    const report = existsSync(reportOf(folder))
      ? JSON.parse(readFileSync(reportOf(folder), 'utf8'))
      : { testResults: [] };
    const files = report.testResults;
    const tests = files.flatMap((file) => file.assertionResults);
    if (tests.length === 0) silent.push(folder);
    passed += tests.filter(({ status }) => status === 'passed').length;
    failed += tests.filter(({ status }) => status !== 'passed').length;
    failed += files.filter(
      (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status === 'passed'),
    ).length;
  }
  return { passed, failed, silent };
}
