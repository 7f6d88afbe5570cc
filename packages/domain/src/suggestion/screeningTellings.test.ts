import { describe, expect, it } from 'vitest';
import { eventSentence } from './eventSentences.ts';
import type { HistoryEntry } from './HistoryEntry.ts';
import { screeningTellings } from './screeningTellings.ts';

const entry = (move: string, facts: HistoryEntry['facts'] = {}, reason: string | null = null): HistoryEntry => ({
  move,
  actorName: '鲁演示',
  actorBody: null,
  reason,
  facts,
});

describe('the history tells', () => {
  it.each<[HistoryEntry, string, string]>([
    [entry('withdraw', {}, '问题已解决'), '鲁演示代表撤回：问题已解决', 'Withdrawn by deputy 鲁演示: 问题已解决'],
    [
      entry('redirect', { channel: 'PETITION' }, '属个人诉求'),
      '不作为建议办理，转信访部门：属个人诉求',
      'Not a suggestion; passed to the petition office: 属个人诉求',
    ],
    [
      entry('accept', { officialNumber: '第0001号', isConsentTakenBack: true }),
      '受理，编为第0001号；同时撤回征求意见',
      'Accepted and numbered 第0001号; the question to the lead deputy was taken back',
    ],
    [
      entry('askConsent', { kind: 'JOIN' }, '两件同一路段'),
      '征求领衔代表意见：是否同意并入另一件建议：两件同一路段',
      'The lead deputy was asked about joining another suggestion: 两件同一路段',
    ],
    [
      entry('answerConsent', { kind: 'JOIN', isGiven: true, isOnBehalf: false }),
      '鲁演示代表同意并入另一件建议',
      'Deputy 鲁演示 agrees to joining another suggestion',
    ],
    [
      entry('answerConsent', { kind: 'END_FOR_REFERENCE', isGiven: false, isOnBehalf: true }),
      '鲁演示按领衔代表的书面意见登记：不同意转作工作参考',
      "Entered by 鲁演示 from the lead deputy's paper: does not agree to ending for reference",
    ],
    [
      entry('takeIn', { deputy: '茶演示', deputies: ['茶演示', '李演示'] }),
      '茶演示代表领衔的相近建议并入本件，茶演示、李演示成为联名代表',
      'The similar one led by deputy 茶演示 was joined into this; co-signers now: 茶演示、李演示',
    ],
    [
      entry('link', { numbers: ['第0001号', '第0002号'] }, '同一条路'),
      '并案办理第0001号、第0002号：同一条路',
      'Handled together 第0001号、第0002号: 同一条路',
    ],
    [entry('purge'), '鲁演示撤出并清除全部内容', 'Taken out, and all its content erased, by 鲁演示'],
    [
      entry('preScreen', { isInOrder: false }, '请写明路段'),
      '代表团初审：建议修改：请写明路段',
      "The delegation's first check: should be amended: 请写明路段",
    ],
  ])('%o in a sentence', (told, zh, en) => {
    expect(eventSentence(told, 'zh-CN')).toBe(zh);
    expect(eventSentence(told, 'en')).toBe(en);
  });

  it('and finds words also where a purge has blanked the facts', () => {
    for (const move of Object.keys(screeningTellings)) {
      expect(eventSentence(entry(move), 'zh-CN'), move).not.toMatch(/undefined|null|\[object/);
      expect(eventSentence(entry(move), 'en'), move).not.toMatch(/undefined|null|\[object/);
    }
  });
});
