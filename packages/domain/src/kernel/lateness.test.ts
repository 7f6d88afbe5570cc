import { describe, expect, it } from 'vitest';
import { lateness, latenessWords } from './lateness.ts';

describe('lateness', () => {
  it.each([
    ['2026-03-05', '2026-03-02', null, 'AHEAD', '还剩 3 天', '3 days left'],
    ['2026-03-05', '2026-03-04', null, 'AHEAD', '还剩 1 天', '1 day left'],
    ['2026-03-05', '2026-03-05', null, 'TODAY', '今天到期', 'due today'],
    ['2026-03-05', '2026-03-08', null, 'LATE', '逾期 3 天', '3 days late'],
    ['2026-03-05', '2026-09-01', '2026-03-05', 'DONE_IN_TIME', '按期完成', 'done in time'],
    ['2026-03-05', '2026-09-01', '2026-03-06', 'DONE_LATE', '逾期 1 天完成', 'done 1 day late'],
  ] as const)('what is due on %s, seen on %s and done on %s, is %s', (dueOn, today, doneOn, standing, zh, en) => {
    const seen = lateness(dueOn, today, doneOn);
    expect(seen.standing).toBe(standing);
    expect(latenessWords(seen, 'zh-CN')).toBe(zh);
    expect(latenessWords(seen, 'en')).toBe(en);
  });

  it('of a thing that is done does not change with the day on which it is read', () => {
    const [soon, yearsLater] = ['2026-03-07', '2031-01-01'].map((today) => lateness('2026-03-05', today, '2026-03-06'));
    expect(soon).toEqual(yearsLater);
  });
});
