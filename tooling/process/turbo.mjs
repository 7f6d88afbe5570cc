/** Tasks of all packages, run by turbo: only what has changed since the last time. */
import { run } from './Runner.mjs';
import { say } from './words.mjs';

/** What colours a terminal's text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
const colours = /\u001b\[[\d;]*m/g;

/**
 * Runs the tasks and names each as it begins, and what its tests came to. Returns the exit code and how many tasks there were; what the
 * failed ones said is printed. `args` go to the packages' scripts.
 */
export async function turbo(tasks, { options = [], args = [] } = {}) {
  const passed = args.length > 0 ? ['--', ...args] : [];
  const { code, said } = await run('turbo', ['run', ...tasks, '--output-logs=full', ...options, ...passed], {
    onLine: progress,
  });
  if (code !== 0) process.stderr.write(failures(said));
  return { code, tasks: Number(said.match(/Tasks:\s+\d+ successful, (\d+) total/)?.[1] ?? 0) };
}

function progress(line) {
  const [, begun] = line.match(/^@renda\/(\S+): cache (?:miss|bypass)/) ?? [];
  if (begun) process.stdout.write(`  ${begun.replace(':', ' ')}\n`);
  const [, name, tests] = line.replace(colours, '').match(/^@renda\/(\S+?):\S+: +Tests +(.+)$/) ?? [];
  if (name) process.stdout.write(`  ${name}: ${tests}\n`);
}

/** The lines of the tasks that failed, or everything where none can be told. */
function failures(said) {
  const failed = said.match(/^Failed: +(.+)$/m)?.[1]?.split(', ') ?? [];
  const starts = failed.map((task) => `${task.trim().replace('#', ':')}:`);
  const lines = said.split('\n').filter((line) => starts.some((start) => line.startsWith(start)));
  return `${lines.join('\n') || said}\n`;
}

/** Does what generates or builds, and says so unless it is to be quiet; what failed is said anyway. */
export async function prepare(tasks, { isQuiet = false } = {}) {
  if (!isQuiet) say('正在检查并生成需要更新的部分……', 'Generating and building what has changed…');
  const { code } = await turbo(tasks);
  if (code !== 0) say('没有成功，原因见上。', 'That failed, for the reasons above.');
  return code;
}
