import { describe, expect, it } from 'vitest';
import { decidedSentences } from '../deadline-rule/DecidedTrace.ts';
import { councilOutcomesOf, isHandledOnceMore } from './councilDecision.ts';
import { eventSentence } from './eventSentences.ts';
import type { HistoryEntry } from './HistoryEntry.ts';
import { councilOutcomes } from './suggestionTerms.ts';

const told = (move: string, facts: object, more: Partial<HistoryEntry> = {}) => {
  const entry = { move, actorName: '段演示', actorBody: '县交通运输局', reason: null, ...more, facts: { ...facts } };
  return [eventSentence(entry, 'zh-CN'), eventSentence(entry, 'en')];
};

describe('a reply in the history', () => {
  const reply = { documentNumber: '昌交函〔2026〕18号', replyClass: 'B', leadDeputy: '李演示' };

  it.each([
    [
      { commitments: 2, coSigners: ['字演示', '茶演示'] },
      '，承诺 2 项，已送领衔代表李演示和 2 位联名代表',
      'with 2 commitments, sent to the lead deputy 李演示 and 2 co-signers',
    ],
    [
      { commitments: 1, coSigners: ['字演示'] },
      '，承诺 1 项，已送领衔代表李演示和 1 位联名代表',
      'with 1 commitment, sent to the lead deputy 李演示 and 1 co-signer',
    ],
    [{ commitments: 0, coSigners: [] }, '，B类），已送领衔代表李演示', ', sent to the lead deputy 李演示'],
  ])('tells what it promises and to whom it went: %o', (more, zh, en) => {
    const [chinese, english] = told('reply', { ...reply, ...more });
    expect(chinese).toContain(zh);
    expect(english?.endsWith(en)).toBe(true);
  });

  it('tells who signed it, on screen or on paper, and that a change takes the signature back', () => {
    expect(told('signReply', {}, { actorName: '李演示' })[0]).toBe('县交通运输局负责人李演示签发答复');
    expect(told('enterSignature', { signedBy: '李演示' })[0]).toBe(
      '县交通运输局负责人李演示在纸质稿上签发答复，段演示登记',
    );
    expect(told('draftReply', {})[0]).toContain('原签发作废');
  });
});

describe('an evaluation in the history', () => {
  const marks = [
    { unit: '县交通运输局', attitude: 'SATISFIED', result: 'NOT_SATISFIED' },
    { unit: '县公安局', attitude: 'SATISFIED', result: 'SATISFIED' },
  ];

  it('names the units where there are several', () => {
    expect(told('evaluate', { marks })[0]).toBe(
      '代表评价：县交通运输局态度满意，结果不满意；县公安局态度满意，结果满意',
    );
    expect(told('evaluate', { marks: marks.slice(0, 1) })[0]).toBe('代表评价：态度满意，结果不满意');
  });

  it('tells a form entered, and marks on record with what they rest on', () => {
    expect(told('evaluate', { marks, isOnBehalf: true })[0]).toContain('段演示按征求意见表录入');
    expect(
      told('evaluate', { marks, isOnRecord: true }, { actorBody: '代表工作委员会', reason: '现场查看' })[0],
    ).toMatch(/^代表工作委员会记录评价：.*（现场查看）$/);
  });

  it('that nobody gave is never told as satisfied', () => {
    expect(told('lapseEvaluation', {})).toEqual([
      '期限内没有评价，记为“未评价”，不计入满意',
      'Not evaluated in time: kept as “not evaluated”, never counted as satisfied',
    ]);
  });
});

describe('a further round in the history', () => {
  const round = { units: [{ role: 'LEAD', unit: '县交通运输局' }], round: 2, replyDueOn: '2026-05-06' };

  it('tells who handles it again and by when', () => {
    expect(told('handleAgain', round)).toEqual([
      '代表对结果不满意，由县交通运输局第 2 次办理，2026年5月6日（周三）前重新答复',
      'The deputy was not satisfied with the result; handled again by 县交通运输局 (round 2), the reply due on Wed 6 May 2026',
    ]);
  });

  it('tells to which council it was put', () => {
    expect(told('refer', { dissatisfiedCount: 2, council: 'COUNCIL_OF_CHAIRPERSONS' })[0]).toContain(
      '提请主任会议研究',
    );
    expect(told('refer', { dissatisfiedCount: 2, council: 'PRESIDIUM' })[0]).toContain('提请主席团会议研究');
  });

  it('tells every outcome with its reasons, and a date for all but the end', () => {
    for (const outcome of councilOutcomes) {
      const facts = { ...round, outcome, meeting: '第43次主任会议', heldOn: '2026-04-06' };
      const [chinese] = told('decide', facts, { reason: '责成限期办结' });
      expect(chinese).toContain('理由：责成限期办结');
      expect(chinese?.includes('前重新答复')).toBe(isHandledOnceMore(outcome));
    }
  });
});

describe('the council', () => {
  it('of a township has no standing committee to put anything to', () => {
    expect(councilOutcomesOf('COUNCIL_OF_CHAIRPERSONS')).toEqual(councilOutcomes);
    expect(councilOutcomesOf('PRESIDIUM')).not.toContain('STANDING_COMMITTEE');
  });

  it('explains a date that it set', () => {
    const trace = {
      decidedBy: '主任会议决定',
      meeting: '第43次主任会议',
      decidedOn: '2026-04-06',
      dueOn: '2026-05-06',
    };
    expect(decidedSentences(trace, 'zh-CN')).toEqual([
      '期限：主任会议决定，不按办理期限推算（第43次主任会议，2026年4月6日（周一））。',
      '到期日：2026年5月6日（周三）。',
    ]);
    expect(decidedSentences(trace, 'en')[0]).toContain('decision of the council of chairpersons');
  });
});
