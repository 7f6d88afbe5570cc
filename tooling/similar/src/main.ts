/** `pnpm --filter @renda/similar measure`: prints how often what is shown as similar is about the same matter. */
import { testDatabase } from '@renda/db/testing';
import { measure, precision } from './measure.ts';

const print = (line: string) => void process.stdout.write(`${line}\n`);
const database = await testDatabase();
try {
  const measured = await measure(database);
  for (const { written, ours, trigrams, first } of measured.filter((each) => each.ours < 3)) {
    print(`${ours} of 3 (trigrams ${trigrams}): ${written.title}`);
    for (const { matter, title } of first)
      print(`    ${matter === written.matter ? 'the same' : 'another '}  ${title}`);
  }
  print(`\n${measured.length} written; precision at 3: ours ${precision(measured, 'ours').toFixed(3)}`);
  print(`trigrams alone ${precision(measured, 'trigrams').toFixed(3)}`);
} finally {
  await database.drop();
}
