import { describe, expect, it } from 'vitest';
import { eventSentence } from '../suggestion/eventSentences.ts';
import type { HistoryEntry } from '../suggestion/HistoryEntry.ts';
import { awaitsDeputy, type DeputyEntry, deputyEntrySentence } from './DeputyEntry.ts';

const entry = (move: string, facts: HistoryEntry['facts'], reason: string | null = null): HistoryEntry => ({
  move,
  actorName: '鲁演示',
  actorBody: null,
  reason,
  facts,
});

describe('the history tells', () => {
  it.each<[HistoryEntry, string, string]>([
    [
      entry('confirmEntry', { subject: 'CONSULTATION' }),
      '鲁演示代表核对面商记录：无误',
      'Deputy 鲁演示 checked the consultation recorded: it is right',
    ],
    [
      entry('object', { subject: 'CONSULTATION' }, '没有联系过我'),
      '鲁演示代表对面商记录提出异议：没有联系过我',
      'Deputy 鲁演示 objected to the consultation recorded: 没有联系过我',
    ],
    [
      entry('answerObjection', { subject: 'CONSULTATION', isUpheld: true }, '经核实属实'),
      '对面商记录的异议成立，该次面商不计入：经核实属实',
      'The objection to the consultation recorded was upheld; the consultation does not count: 经核实属实',
    ],
    [
      entry('answerObjection', { subject: 'EVALUATION', isUpheld: true, hasEffect: false }, '经核实属实'),
      '对代录的评价的异议成立：经核实属实',
      'The objection to the evaluation entered was upheld: 经核实属实',
    ],
    [
      entry('answerObjection', { subject: 'ENTRY', isUpheld: false }, '有签名原件'),
      '对代录的建议的异议不成立：有签名原件',
      'The objection to the suggestion entered was not upheld: 有签名原件',
    ],
    [
      entry('consultFor', { unit: '县交通运输局', heldOn: '2026-03-05', mode: 'TELEPHONE' }),
      '鲁演示代县交通运输局登记：2026年3月5日（周四）与代表电话面商',
      '鲁演示 entered for 县交通运输局: the deputy was consulted by telephone on Thu 5 March 2026',
    ],
  ])('%j', (told, zh, en) => {
    expect(eventSentence(told, 'zh-CN')).toBe(zh);
    expect(eventSentence(told, 'en')).toBe(en);
  });
});

const record: DeputyEntry = {
  subject: 'ENTRY',
  suggestionId: 's1',
  consultationId: null,
  deputyId: 'd1',
  at: new Date('2026-03-05T02:00:00Z'),
  on: '2026-03-05',
  enteredByName: '周演示',
  checkedAt: null,
  objectionId: null,
  facts: {},
};

describe('the deputy is told', () => {
  it.each<[Partial<DeputyEntry>, string]>([
    [{}, '周演示于2026年3月5日（周四）代您录入了这件建议'],
    [{ subject: 'CO_SIGNATURE' }, '周演示于2026年3月5日（周四）按书面签名代您登记了联名'],
    [
      { subject: 'CONSENT', facts: { consent: { 'zh-CN': '同意并入另一件建议', en: 'agreed' } } },
      '周演示于2026年3月5日（周四）按书面意见代您登记：同意并入另一件建议',
    ],
    [
      { subject: 'CONSULTATION', facts: { unit: '县交通运输局', mode: 'FACE_TO_FACE' } },
      '县交通运输局于2026年3月5日（周四）与您当面面商（周演示记录）',
    ],
    [
      { subject: 'EVALUATION', facts: { marks: [{ attitude: 'SATISFIED', result: 'NOT_SATISFIED' }] } },
      '周演示于2026年3月5日（周四）按征求意见表代您录入评价：态度满意，结果不满意',
    ],
  ])('what was entered: %j', (change, sentence) => {
    expect(deputyEntrySentence({ ...record, ...change }, 'zh-CN')).toBe(sentence);
    expect(deputyEntrySentence({ ...record, ...change }, 'en')).not.toMatch(/[代您]/);
  });

  it('until it was found right or objected to', () => {
    expect(awaitsDeputy(record)).toBe(true);
    expect(awaitsDeputy({ ...record, checkedAt: record.at })).toBe(false);
    expect(awaitsDeputy({ ...record, objectionId: 'o1' })).toBe(false);
  });
});
