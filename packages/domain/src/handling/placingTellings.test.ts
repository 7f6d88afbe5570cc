import { expect, it } from 'vitest';
import { eventSentence } from '../suggestion/eventSentences.ts';
import type { HistoryEntry } from '../suggestion/HistoryEntry.ts';
import { placingTellings } from './placingTellings.ts';

const entry = (move: string, facts: HistoryEntry['facts'] = {}, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  move,
  actorName: '段演示',
  actorBody: '县交通运输局',
  reason: null,
  facts,
  ...more,
});

const dates = [{ key: 'reply', unit: null, was: '2026-06-05', dueOn: '2026-06-08' }];
const told: readonly (readonly [HistoryEntry, string, string])[] = [
  [entry('decline'), '县交通运输局申请退办，等待重新分办', '县交通运输局 declined; it is to be placed anew'],
  [
    entry('release', { unit: '县公安局' }),
    '主办单位退办，县公安局的协办随之撤回',
    "With the lead's decline, 县公安局 no longer assists",
  ],
  [
    entry('unassign'),
    '退回交办机关重新分办，答复期限不变',
    'Back with the receiving organ to be placed anew; the reply stays due as it was',
  ],
  [
    entry('assignMore', { units: [{ role: 'SEPARATE', unit: '县水务局' }] }),
    '加派：县水务局（分办）',
    'Further units: 县水务局（separate）',
  ],
  [entry('contribute'), '县交通运输局向主办单位提交协办意见', '县交通运输局 handed its part to the lead unit'],
  [
    entry('recordProgress', { on: '2026-03-05', text: '已完成勘测' }),
    '县交通运输局（2026年3月5日（周四））：已完成勘测',
    '县交通运输局 on Thu 5 March 2026: 已完成勘测',
  ],
  [
    entry('decideWide', { isGranted: true, replyDueOn: '2026-09-07' }),
    '同意延长，答复期限改为2026年9月7日（周一）（自交办之日起六个月）',
    'The six months were granted; the reply is due on Mon 7 September 2026, counted from handing over',
  ],
  [
    entry('decideWide', { isGranted: false }),
    '不同意延长，答复期限不变',
    'The six months were refused; the reply stays due as it was',
  ],
  [entry('forwardWide', { isForwarded: false }), '县交通运输局退回了延期申请', '县交通运输局 returned the application'],
  [
    entry('raiseUp', { from: '田园镇人大主席团', to: '代表工作委员会' }, { reason: '超出本镇职权' }),
    '田园镇人大主席团提请代表工作委员会办理：超出本镇职权',
    '田园镇人大主席团 passed it up to 代表工作委员会: 超出本镇职权',
  ],
  [
    entry('redate', { dates }),
    '工作日历或期限规则有变，期限重新计算：答复期限由2026年6月5日（周五）改为2026年6月8日（周一）',
    'The calendar or a rule changed; recomputed: replying Fri 5 June 2026 → Mon 8 June 2026',
  ],
];

it.each(told.map(([happened, zh, en]) => ({ move: happened.move, happened, zh, en })))(
  '$move is told in both languages',
  ({ happened, zh, en }) => {
    expect(eventSentence(happened, 'zh-CN')).toBe(zh);
    expect(eventSentence(happened, 'en')).toBe(en);
  },
);

it('a decline is told without its grounds, which stand beside it', () => {
  const declined = entry('decline', {}, { reason: '不属于本单位职责' });
  expect(eventSentence(declined, 'zh-CN')).not.toContain('职责');
});

it('every telling says something in both languages', () => {
  for (const move of Object.keys(placingTellings)) {
    for (const locale of ['zh-CN', 'en'] as const) expect(eventSentence(entry(move), locale)).not.toBe(move);
  }
});
