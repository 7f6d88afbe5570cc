/** The report of a year as a Word file, from the same boards as the screens and the public page. */
import { readReplyClassLabels, recordPaper } from '@renda/db';
import { writeLetters } from '@renda/documents';
import { chinaDate, letterDay, NotAllowed, type ReportGroup, replyClassWord, yearReport } from '@renda/domain';
import type { Context } from '@renda/graph';
import { actOf } from '../actOf.ts';
import { ask } from '../ask.ts';
import type { FiguresFragment } from '../board/board.generated.ts';
import { type BoardBy, groupName, readBoard } from '../board/boardTables.ts';
import { onCountyPaper } from '../letters/onCountyPaper.ts';
import type { LetterFile } from '../letters/suggestionLetters.ts';
import { ReportOfficeDocument } from './report.generated.ts';

/** The report. Refuses with `NotAllowed` who may not open reports to the public, and with `Invalid` a year that is none. */
export async function reportFile(context: Context, year: number): Promise<LetterFile> {
  const { mayPublishReports, viewer } = await ask(context, ReportOfficeDocument, {});
  if (!mayPublishReports) throw new NotAllowed();
  const read = (by: BoardBy) => readBoard(context, by, { year });
  const [categories, units, townships] = [await read('CATEGORY'), await read('UNIT'), await read('TOWNSHIP')];
  const groups = (by: BoardBy, { rows }: typeof units) => rows.map((row) => groupOf(row, groupName(by, row)));
  const { labels } = await readReplyClassLabels(context.db);
  const report = yearReport({
    year,
    county: viewer.jurisdictionName,
    total: groupOf(categories.total, '全县'),
    categories: groups('CATEGORY', categories),
    units: groups('UNIT', units),
    townships: groups('TOWNSHIP', townships),
    smallestCompared: units.smallestCompared,
    solvedWord: replyClassWord('A', labels)['zh-CN'].replace('：', '（').concat('）'),
    asOf: letterDay(chinaDate(context.now())),
  });
  const onPaper = await onCountyPaper(context, [report], { name: viewer.jurisdictionName, township: null });
  await recordPaper(actOf(context), { kind: 'report', facts: { year } });
  return { name: `${report.title}.docx`, bytes: await writeLetters(onPaper) };
}

function groupOf({ band, counts, rates }: FiguresFragment, name: string): ReportGroup {
  return {
    name,
    isCompared: band === 'COMPARED',
    counts: Object.fromEntries(counts.map(({ count, cases }) => [count, cases])),
    rates: Object.fromEntries(
      rates.map(({ rate, numerator, denominator, percent }) => [
        rate,
        { numerator, denominator, percent: percent ?? null },
      ]),
    ),
  };
}
