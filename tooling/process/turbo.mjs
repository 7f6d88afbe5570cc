/** Tasks of all packages, run by turbo: only what has changed since the last time. */
import { run } from './Runner.mjs';
import { say } from './words.mjs';

/**
 * Runs the tasks and names each that takes work. Returns the exit code and how many tasks there were; what a failed one said is printed.
 * `args` go to the packages' scripts.
 */
export async function turbo(tasks, { options = [], args = [] } = {}) {
  const named = new Set();
  const { code, said } = await run(
    'turbo',
    ['run', ...tasks, '--output-logs=errors-only', ...options, ...(args.length > 0 ? ['--', ...args] : [])],
    {
      onLine: (line) => {
        const [, task] = line.match(/^@renda\/(\S+): cache (?:miss|bypass)/) ?? [];
        if (task && !named.has(task)) process.stdout.write(`  ${task.replace(':', ' ')}\n`);
        named.add(task);
      },
    },
  );
  if (code !== 0) process.stderr.write(said);
  return { code, tasks: Number(said.match(/Tasks:\s+\d+ successful, (\d+) total/)?.[1] ?? 0), said };
}

/** Does what generates or builds, and says so unless it is to be quiet; what failed is said anyway. */
export async function prepare(tasks, { isQuiet = false } = {}) {
  if (!isQuiet) say('正在检查并生成需要更新的部分……', 'Generating and building what has changed…');
  const { code } = await turbo(tasks);
  if (code !== 0) say('没有成功，原因见上。', 'That failed, for the reasons above.');
  return code;
}
