import { describe, expect, it } from 'vitest';
import { listHref } from './listHref.ts';

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
