import { describe, expect, it } from 'vitest';
import { boardHref, listHref, yearEndHref } from './paperHref.ts';

describe('where a list is taken out', () => {
  it('is narrowed as its query is, without what narrows nothing', () => {
    const href = listHref('suggestions', { states: ['CLOSED'], search: '修路 & 灯', year: null, isLate: undefined });
    const { pathname, searchParams } = new URL(href, 'http://renda.test');
    expect(pathname).toBe('/papers/lists/suggestions');
    expect(JSON.parse(searchParams.get('filter') ?? '')).toEqual({ states: ['CLOSED'], search: '修路 & 灯' });
  });

  it('is the whole list where no filter is set', () => {
    expect(listHref('notices', { isUnread: null })).toBe('/papers/lists/notices');
    expect(listHref('handOverBatches')).toBe('/papers/lists/handOverBatches');
  });
});

describe('where a board and its year are taken out', () => {
  it('are narrowed as the board is', () => {
    const filter = { year: 2026, sessionId: null, congressId: 'Q29uZ3Jlc3M=', source: null };
    const board = new URL(boardHref('TOWNSHIP', filter), 'http://renda.test').searchParams;
    expect(board.get('by')).toBe('TOWNSHIP');
    expect(JSON.parse(board.get('filter') ?? '')).toEqual({ year: 2026, congressId: 'Q29uZ3Jlc3M=' });
    expect(yearEndHref(filter)).toBe('/papers/year-end?year=2026&congress=Q29uZ3Jlc3M%3D');
  });
});
