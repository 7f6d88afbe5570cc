import { describe, expect, it } from 'vitest';
import { eventSentence } from '../suggestion/eventSentences.ts';

const told = (move: string, facts: Record<string, unknown>) => {
  const entry = { move, actorName: '段演示', actorBody: '县交通运输局', reason: null, facts };
  return [eventSentence(entry, 'zh-CN'), eventSentence(entry, 'en')];
};

describe('the history of what was promised', () => {
  it('says what is owed and what was drawn', () => {
    expect(told('fulfil', { commitments: 2, lookBacks: 0 })).toEqual([
      '进入兑现，2 项承诺待兑现',
      'To be carried out; commitments: 2',
    ]);
    expect(told('fulfil', { commitments: 0, lookBacks: 1 })[0]).toBe('进入兑现，抽中回头看 1 次');
  });

  it('says how far a unit is, and when it is done', () => {
    const facts = { what: '9月底前修好护栏', text: '护栏已运到现场', isDone: false };
    expect(told('reportCommitment', facts)[0]).toBe('县交通运输局报告“9月底前修好护栏”的进展：护栏已运到现场');
    expect(told('reportCommitment', { ...facts, isDone: true })[0]).toContain('“9月底前修好护栏”已经完成');
  });

  it('says where and when somebody looked, whether the deputy was there, and what came of it', () => {
    const visit = { heldOn: '2026-10-09', place: '临崖路段', note: '护栏牢固', isDeputyPresent: true };
    expect(told('lookBack', { ...visit, what: '修好护栏', isPassed: true })[0]).toBe(
      '2026年10月9日（周五）在临崖路段回头看“修好护栏”，代表在场，通过：护栏牢固',
    );
    const failed = told('lookBack', { ...visit, unit: '县交通运输局', isDeputyPresent: false, isPassed: false });
    expect(failed[0]).toContain('回头看县交通运输局的答复，代表不在场，未通过');
    expect(failed[1]).toContain('the deputy not being present, not passed');
  });

  it('says who handles it again and by when', () => {
    expect(told('failLookBack', { unit: '县交通运输局', round: 2, replyDueOn: '2026-11-09' })[0]).toBe(
      '回头看未通过，县交通运输局第 2 次办理，2026年11月9日（周一）前答复',
    );
  });

  it('says when a B became an A, and which earlier one is asked again', () => {
    expect(told('answerAgain', {})[0]).toContain('原签发作废');
    expect(told('issueAgain', { documentNumber: '昌交函〔2026〕19号' })[0]).toContain('改为A类补充答复');
    expect(told('raiseAgain', { earlier: '县十八届人大五次会议第0012号' })[0]).toContain('登记为再次提出');
    expect(told('raiseAgain', {})[0]).toBe('取消与往年建议的关联');
  });
});
