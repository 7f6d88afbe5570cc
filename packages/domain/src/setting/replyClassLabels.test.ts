import { describe, expect, test } from 'vitest';
import { Invalid } from '../kernel/Refusal.ts';
import { replyClassTerms } from '../suggestion/suggestionTerms.ts';
import { checkedReplyClassLabels, replyClassLabelsOf, replyClassWord } from './replyClassLabels.ts';

describe('the county’s words for a class', () => {
  test('stand after its letter, in both languages; without any the class is called as usual', () => {
    expect(replyClassWord('A', { A: '已经办结' })).toEqual({ 'zh-CN': 'A类：已经办结', en: 'A: 已经办结' });
    expect(replyClassWord('B', { A: '已经办结' })).toEqual(replyClassTerms.B);
  });

  test('are kept trimmed, and not at all where nothing was written', () => {
    expect(checkedReplyClassLabels({ A: ' 所提问题已经解决 ', B: '  ' })).toEqual({ A: '所提问题已经解决' });
    expect(checkedReplyClassLabels({})).toEqual({});
  });

  test.each(['短', '长'.repeat(31)])('are refused where they say too little or too much: %s', (label) => {
    expect(() => checkedReplyClassLabels({ C: label })).toThrow(Invalid);
  });

  test('are read from what is kept, whatever lies there', () => {
    for (const kept of [undefined, null, 7, 'A', [], { X: '别的', A: 3, B: '' }])
      expect(replyClassLabelsOf(kept)).toEqual({});
    expect(replyClassLabelsOf({ B: '正在解决' })).toEqual({ B: '正在解决' });
  });
});
