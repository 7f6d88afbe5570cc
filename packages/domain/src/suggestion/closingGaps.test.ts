import { describe, expect, it } from 'vitest';
import { type ClosingFacts, closingGaps } from './closingGaps.ts';

const facts = (more: Partial<ClosingFacts> = {}): ClosingFacts => ({
  replyClass: 'A',
  resultMark: 'SATISFIED',
  commitmentCount: 0,
  passedCommitmentCount: 0,
  openLookBackCount: 0,
  openObjectionCount: 0,
  ...more,
});

describe('what stands between a suggestion and its closing', () => {
  it.each([
    ['A, satisfied', {}],
    ['A, not evaluated in time', { resultMark: null }],
    ['B with every commitment passed', { replyClass: 'B', commitmentCount: 2, passedCommitmentCount: 2 }],
    ['C, basically satisfied', { replyClass: 'C', resultMark: 'BASICALLY_SATISFIED' }],
  ] as const)('is nothing: %s', (_what, more) => {
    expect(closingGaps(facts(more))).toEqual([]);
  });

  it.each([
    ['还没有答复', { replyClass: null }],
    ['代表对办理结果不满意，要再次办理或提请主任会议', { resultMark: 'NOT_SATISFIED' }],
    ['B 类答复还没有承诺事项', { replyClass: 'B' }],
    ['还有 1 项承诺未通过回头看', { commitmentCount: 3, passedCommitmentCount: 2 }],
    ['还有 2 次抽中的回头看未进行', { openLookBackCount: 2 }],
    ['还有 1 项异议未处理', { openObjectionCount: 1 }],
  ] as const)('is named: %s', (gap, more) => {
    expect(closingGaps(facts(more)).map((each) => each['zh-CN'])).toEqual([gap]);
  });

  it('is told completely, in both languages', () => {
    const gaps = closingGaps(
      facts({ replyClass: 'B', commitmentCount: 2, openLookBackCount: 1, openObjectionCount: 1 }),
    );
    expect(gaps.map((gap) => gap.en)).toEqual([
      '2 commitments have not passed a look-back',
      '1 look-back drawn has not been held',
      '1 objection has not been answered',
    ]);
  });
});
