import { describe, expect, it } from 'vitest';
import { deadline } from '../kernel/deadline.ts';
import { publishedCalendar } from '../testing/publishedCalendar.ts';
import { type DeadlineKey, type DeadlineRule, deadlineKeys } from './DeadlineRule.ts';
import { defaultDeadlineRules } from './defaultDeadlineRules.ts';
import { NoRuleInForce } from './NoRuleInForce.ts';
import { ruleInForce } from './ruleInForce.ts';
import { traceSentences } from './traceSentences.ts';

const rule = (key: DeadlineKey, on = '2026-01-01') => ruleInForce(defaultDeadlineRules, key, on);

describe('the default rules', () => {
  it.each(deadlineKeys)('have a rule for %s in force today, before the revision of the law and on its day', (key) => {
    for (const on of ['2023-02-01', '2025-03-11', '2025-03-12', '2026-11-22']) expect(rule(key, on).key).toBe(key);
  });

  it.each([
    ['reply', 3, 'MONTHS', '代表法第五十一条', false],
    ['replyWide', 6, 'MONTHS', '代表法第五十一条', false],
    ['replyAgain', 1, 'MONTHS', '本县代表建议办理规定', true],
    ['handOver', 10, 'WORKING_DAYS', '本县代表建议办理规定', true],
    ['handOverAfterSession', 10, 'WORKING_DAYS', '本县代表建议办理规定', true],
    ['acknowledge', 5, 'WORKING_DAYS', '本县代表建议办理规定', true],
    ['contribute', -10, 'WORKING_DAYS', '本县代表建议办理规定', true],
    ['evaluate', 30, 'CALENDAR_DAYS', '本县代表建议办理规定', true],
    ['lapseEvaluation', 45, 'CALENDAR_DAYS', '本县代表建议办理规定', true],
  ] as const)('allow for %s %i %s by %s', (key, count, unit, legalBasis, isParameter) => {
    expect(rule(key)).toMatchObject({ count, unit, legalBasis, isParameter });
  });

  it('start both replies at handing over, so that nothing later restarts them', () => {
    expect([rule('reply').starts, rule('replyWide').starts]).toEqual(['HANDED_OVER', 'HANDED_OVER']);
  });

  it('hold no two rows of one key in force on one day', () => {
    const overlapping = defaultDeadlineRules.filter((one) =>
      defaultDeadlineRules.some(
        (other) =>
          other !== one &&
          other.key === one.key &&
          one.inForceFrom < (other.inForceTo ?? '9999-12-31') &&
          other.inForceFrom < (one.inForceTo ?? '9999-12-31'),
      ),
    );
    expect(overlapping).toEqual([]);
  });
});

describe('the rule in force', () => {
  it('is the one of the day that starts the deadline, on either side of a revision of the law', () => {
    expect(rule('reply', '2025-03-11').legalBasis).toBe('代表法第四十二条');
    expect(rule('reply', '2025-03-12').legalBasis).toBe('代表法第五十一条');
  });

  it('is the later one where a county set a new number from a date', () => {
    const stricter: DeadlineRule = { ...rule('acknowledge'), count: 3, inForceFrom: '2026-06-01' };
    const rules = [stricter, ...defaultDeadlineRules];
    expect(ruleInForce(rules, 'acknowledge', '2026-05-31').count).toBe(5);
    expect(ruleInForce(rules, 'acknowledge', '2026-06-01').count).toBe(3);
  });

  it('is refused by name and day when there is none', () => {
    const refusal = refusalOf(() => rule('reply', '2009-01-01'));
    expect(refusal).toBeInstanceOf(NoRuleInForce);
    expect(refusal).toMatchObject({ key: 'reply', on: '2009-01-01' });
    expect(refusal.sentence('zh-CN')).toBe('2009年1月1日（周四）没有施行中的“答复期限”规则，请先由管理员补充。');
    expect(refusal.sentence('en')).toContain('No rule for “replying” is in force on Thu 1 January 2009');
  });
});

describe('the sentences of a trace', () => {
  it('tell a reply whose end rolls over a holiday', () => {
    const { trace } = deadline(rule('reply'), '2026-02-01', publishedCalendar);
    expect(traceSentences(trace, 'zh-CN')).toEqual([
      '期限：自交办之日起3个月（代表法第五十一条）。',
      '起算日：2026年2月1日（周日），当日不计入（民法典第二百零一条）。',
      '期限届满遇2026年5月1日（周五）至2026年5月5日（周二）劳动节，顺延至2026年5月6日（周三）（民法典第二百零三条）。',
      '到期日：2026年5月6日（周三）。',
    ]);
    expect(traceSentences(trace, 'en')).toEqual([
      'Time allowed: 3 months from the day of handing over (Deputies Law, article 51).',
      'Start: Sun 1 February 2026, itself not counted (Civil Code, article 201).',
      'It would end on a day off (Fri 1 May 2026 to Tue 5 May 2026 (Labour Day)), so it moves to Wed 6 May 2026 (Civil Code, article 203).',
      'Due: Wed 6 May 2026.',
    ]);
  });

  it('tell working days with the holiday passed over and the Saturday that counted', () => {
    const { trace } = deadline(rule('acknowledge'), '2026-02-12', publishedCalendar);
    expect(traceSentences(trace, 'zh-CN')).toEqual([
      '期限：自分办到单位之日起5个工作日（本县代表建议办理规定，可由本县设定）。',
      '起算日：2026年2月12日（周四），当日不计入（民法典第二百零一条）。',
      '2026年2月15日（周日）至2026年2月23日（周一）春节，不计入。',
      '2026年2月14日（周六），因春节调休上班，计入。',
      '到期日：2026年2月26日（周四）。',
    ]);
  });

  it('tell a rule that counts backwards, in the order of the calendar', () => {
    const { trace } = deadline(rule('contribute'), '2026-03-10', publishedCalendar);
    expect(traceSentences(trace, 'zh-CN')).toEqual([
      '期限：答复到期日前10个工作日（本县代表建议办理规定，可由本县设定）。',
      '起算日：2026年3月10日（周二），当日不计入（民法典第二百零一条）。',
      '2026年3月1日（周日）周末，不计入。',
      '2026年3月7日（周六）至2026年3月8日（周日）周末，不计入。',
      '2026年2月28日（周六），因春节调休上班，计入。',
      '到期日：2026年2月25日（周三）。',
    ]);
  });

  it('tell a month without that day, and a year whose holidays are not known', () => {
    const { trace } = deadline(rule('reply'), '2026-11-30', publishedCalendar);
    expect(traceSentences(trace, 'zh-CN').slice(2)).toEqual([
      '到期月没有对应日，以月末日2027年2月28日（周日）为准（民法典第二百零二条）。',
      '期限届满遇2027年2月28日（周日）周末，顺延至2027年3月1日（周一）（民法典第二百零三条）。',
      '2027年放假安排尚未公布，暂只按周末推算，公布后将重新计算。',
      '到期日：2027年3月1日（周一）。',
    ]);
    expect(traceSentences(trace, 'en').join(' ')).toContain('The holidays of 2027 are not published yet');
  });

  it('show a basis that the county wrote itself as it was written', () => {
    const own: DeadlineRule = { ...rule('acknowledge'), legalBasis: '县人大常委会2026年第3号决定' };
    const { trace } = deadline(own, '2026-03-02', publishedCalendar);
    expect(traceSentences(trace, 'en')[0]).toContain('县人大常委会2026年第3号决定');
  });
});

function refusalOf(act: () => unknown): NoRuleInForce {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof NoRuleInForce) return thrown;
    throw thrown;
  }
  throw new Error('nothing was refused');
}
