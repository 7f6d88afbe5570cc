/** The checks: each says how much it saw, and one that saw nothing has failed. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, run } from './Runner.mjs';
import { turbo } from './turbo.mjs';
import { say } from './words.mjs';

/** Generated files that are committed, so that a diff shows what changed in the contract. */
const committed = ['packages/graph/schema.graphql', 'packages/domain/GLOSSARY.md'];

/** In the order in which they help most: what is generated, then form, then meaning. Each returns its exit code and how much it saw. */
export const checks = [
  { name: ['生成的文件', 'generated files'], check: generated },
  {
    name: ['格式与规范（个文件）', 'format and lint (files)'],
    check: () => counted('biome', ['ci', '--colors=off', '.'], /Checked (\d+) files/),
  },
  { name: ['类型（个包）', 'types (packages)'], check: types },
  {
    name: ['谁可引用谁（个模块）', 'rooms (modules)'],
    check: () => counted(node, ['tooling/rooms/src/main.ts'], /rooms: (\d+) modules/),
  },
  {
    name: ['未用代码（个文件）', 'unused code (files)'],
    check: () =>
      counted(
        'knip',
        ['--no-progress', '--reporter=symbols', '--reporter=./tooling/process/knipCount.mjs'],
        /knip: (\d+) files/,
      ),
  },
];

/** What browsers must load before the first page of each app; to be asked when the apps have been built. */
export const bundles = {
  name: ['首屏脚本的大小（个应用）', 'weight of the first routes (apps)'],
  check: () => counted(node, ['tooling/web/src/checkBundles.ts'], /^[✓✗] /),
};

/** Runs the checks and says each one's result; returns how many failed. */
export async function report(all) {
  let failed = 0;
  for (const {
    name: [chinese, english],
    check,
  } of all) {
    const { code, seen } = await check();
    const isGood = code === 0 && seen > 0;
    if (!isGood) failed++;
    say(`${isGood ? '✓' : '✗'} ${chinese}：${seen}`, `${isGood ? '✓' : '✗'} ${english}: ${seen}`);
  }
  return failed;
}

/** Generates, and finds committed files that did not say what the code says. */
async function generated() {
  const before = committed.map(fingerprint);
  const { code, tasks } = await turbo(['generate']);
  const changed = committed.filter((file, i) => fingerprint(file) !== before[i]);
  for (const file of changed)
    say(
      `${file} 与代码不一致，已重新生成，请提交。`,
      `${file} did not agree with the code; it was generated anew: commit it.`,
    );
  return { code: code || changed.length, seen: tasks };
}

function fingerprint(file) {
  const path = join(root, file);
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'none';
}

async function types() {
  const { code, tasks } = await turbo(['types'], { options: ['--continue', '--only'] });
  return { code, seen: tasks };
}

/** Runs a program that prints how much it saw, as the number that the pattern catches or as so many lines that match it. */
async function counted(command, args, pattern) {
  const { code, said } = await run(command, args, { onLine: () => {} });
  if (code !== 0) process.stderr.write(said);
  const [first, ...others] = [...said.matchAll(new RegExp(pattern, 'gm'))];
  return { code, seen: Number(first?.[1] ?? others.length + Number(first !== undefined)) };
}
