/** The rooms check: `node src/main.ts` says how many modules it saw, and each import that goes where it may not. */
import { fileURLToPath } from 'node:url';
import { inspect } from './inspect.ts';
import { roomNames } from './rooms.ts';
import { rules } from './rules.ts';

const { modules, modulesByRoom, violations } = await inspect(fileURLToPath(new URL('../../..', import.meta.url)));

for (const { rule, from, to } of violations) {
  const why = rules.find(({ name }) => name === rule)?.comment ?? 'the file lies in no room';
  console.error(`${from}${to === '' ? '' : ` → ${to}`}\n  ${rule}: ${why}`);
}
// A room in which nothing was seen was not checked, however green it looks.
const unseen = roomNames.filter((name) => modulesByRoom[name] === 0);
if (unseen.length > 0) console.error(`no module seen in: ${unseen.join(', ')}`);
console.log(`rooms: ${modules} modules, ${violations.length} violations`);
if (violations.length > 0 || unseen.length > 0) process.exitCode = 1;
