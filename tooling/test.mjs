/** `npm test`: every check, every test, a real browser's last. The last line says how many passed and failed. */
import { bundles, checks, report } from './process/checks.mjs';
import { install } from './process/install.mjs';
import { forwardSignals } from './process/Runner.mjs';
import { countTests, forgetReports } from './process/testReports.mjs';
import { turbo } from './process/turbo.mjs';
import { say } from './process/words.mjs';

forwardSignals();
await install();
forgetReports();
let failedChecks = await report(checks);

say('正在构建三个应用……', 'Building the three apps…');
const built = await turbo(['build']);
failedChecks += built.code === 0 ? await report([bundles]) : 1;

const reporters = ['--reporter=default', '--reporter=json', '--outputFile.json=.test/report.json'];
say('正在运行各部分的测试……', 'Running the tests of every part…');
const tested = await turbo(['test'], { options: ['--continue', '--concurrency=2'], args: reporters });

say('正在用真实浏览器走一遍……', 'Walking through it with a real browser…');
const walked = await turbo(['test:e2e'], { options: ['--continue'], args: reporters });

const { passed, failed, silent } = countTests();
for (const name of silent) say(`没有测试结果：${name}`, `No result of tests: ${name}`);
const unexplained = failed + silent.length === 0 && tested.code + walked.code !== 0 ? 1 : 0;
const allFailed = failedChecks + failed + silent.length + unexplained;
process.stdout.write(`${passed} passed, ${allFailed} failed\n`);
process.exit(allFailed === 0 ? 0 : 1);
