/** The place of a hit in the list of hits. */
import type { FoundRecord } from '@renda/db';
import { Invalid } from '@renda/domain';

type Place = Pick<FoundRecord, 'score' | 'at' | 'recordId'>;

/** The cursor of a hit. */
export function hitCursor({ score, at, recordId }: Place): string {
  return Buffer.from(JSON.stringify([score, at.toISOString(), recordId])).toString('base64url');
}

/** The place that a cursor of ours says, null where there is none; refuses (`Invalid`) any other. */
export function hitOfCursor(cursor: string | null | undefined): Place | null {
  if (!cursor) return null;
  try {
    const [score, at, recordId] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const instant = new Date(String(at));
    const fits = Number.isInteger(score) && Math.abs(score as number) < 1000 && !Number.isNaN(instant.getTime());
    if (fits && typeof recordId === 'string' && /^[0-9a-f-]{36}$/.test(recordId)) {
      return { score: score as number, at: instant, recordId };
    }
  } catch {
    // not JSON: refused below like any other
  }
  throw new Invalid('after', {
    'zh-CN': '翻页标记无效，请从第一页重新打开。',
    en: 'This page mark is not valid; start from the first page.',
  });
}
