import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/plainDate.ts';
import { gapFrom, gapsIn, type HeldSpan, reassigned, spanInOffice, spanOn } from './heldSpans.ts';
import { memberOffice } from './memberOffice.ts';

const day = (count: number) => addDays('2026-01-01', count);
const span = (id: string, holderId: string, from: number, to: number | null): HeldSpan => ({
  id,
  holderId,
  from: day(from),
  to: to === null ? null : day(to),
});

/** The holdings after an act, as the database would have them. */
function applied(spans: readonly HeldSpan[], on: string, holderId: string | null, id: string): HeldSpan[] {
  const { moved, removed, added } = reassigned(spans, on, holderId);
  const kept = spans
    .filter((s) => !removed.includes(s.id))
    .map((s) => {
      const move = moved.find((m) => m.id === s.id);
      return move ? { ...s, to: move.to } : s;
    });
  return [...kept, ...(added ? [{ id, ...added }] : [])].sort((a, b) => (a.from < b.from ? -1 : 1));
}

const holders = ['余', '茶', '鲁', null] as const;
const acts = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom(...holders)), { maxLength: 12 });

/** Holdings as any sequence of acts leaves them. */
const lived = acts.map((list) =>
  list.reduce<HeldSpan[]>((spans, [on, holder], index) => applied(spans, day(on), holder, `s${index}`), []),
);
const whoHeld = (spans: readonly HeldSpan[]) =>
  Array.from({ length: 70 }, (_, i) => spanOn(spans, day(i))?.holderId ?? null);

describe('passing a zone or room on', () => {
  it('ends the holding before it on that day', () => {
    expect(reassigned([span('a', '余', 0, null)], day(10), '茶')).toEqual({
      moved: [{ id: 'a', to: day(10) }],
      removed: [],
      added: { from: day(10), to: null, holderId: '茶' },
    });
  });

  it('replaces a holding that began on the same day: it never was', () => {
    const spans = [span('a', '余', 0, 10), span('b', '茶', 10, null)];
    expect(reassigned(spans, day(10), '鲁')).toMatchObject({ moved: [], removed: ['b'], added: { holderId: '鲁' } });
  });

  it('changes nothing where the same holds already', () => {
    expect(reassigned([span('a', '余', 0, null)], day(3), '余')).toEqual({ moved: [], removed: [], added: null });
    expect(reassigned([], day(3), null)).toEqual({ moved: [], removed: [], added: null });
  });

  it('leaves what is planned for later as it is', () => {
    const spans = [span('a', '余', 0, 20), span('b', '茶', 20, null)];
    expect(reassigned(spans, day(5), '鲁').added).toEqual({ from: day(5), to: day(20), holderId: '鲁' });
  });

  it('never lets two hold on one day, nor a holding end before it begins', () => {
    fc.assert(
      fc.property(lived, (spans) => {
        for (const { from, to } of spans) expect(to === null || to > from).toBe(true);
        for (const [i, next] of spans.slice(1).entries()) {
          const { to } = spans[i] as HeldSpan;
          expect(to !== null && to <= next.from).toBe(true);
        }
      }),
    );
  });

  it('changes no day before it, and lets the new holder hold on it', () => {
    fc.assert(
      fc.property(lived, fc.integer({ min: 0, max: 60 }), fc.constantFrom(...holders), (spans, on, holder) => {
        const after = applied(spans, day(on), holder, 'new');
        expect(whoHeld(after).slice(0, on)).toEqual(whoHeld(spans).slice(0, on));
        expect(whoHeld(after)[on]).toBe(holder);
      }),
    );
  });

  it('is undone by giving it back on the same day to who held before', () => {
    fc.assert(
      fc.property(lived, fc.integer({ min: 0, max: 60 }), fc.constantFrom('余', '茶', '鲁'), (spans, on, holder) => {
        const before = spanOn(spans, day(on))?.holderId ?? null;
        const back = applied(applied(spans, day(on), holder, 'new'), day(on), before, 'back');
        expect(whoHeld(back)).toEqual(whoHeld(spans));
      }),
    );
  });
});

describe('what has no holder', () => {
  const within = { from: day(0), to: null };

  it.each([
    ['never held', [], { from: day(0), isAhead: false }],
    ['held without an end', [span('a', '余', 0, null)], null],
    ['held from the day after', [span('a', '余', 31, null)], { from: day(0), isAhead: false }],
    ['held until yesterday', [span('a', '余', 0, 29)], { from: day(29), isAhead: false }],
    ['held until a day ahead', [span('a', '余', 0, 40)], { from: day(40), isAhead: true }],
    ['passed on without a gap', [span('a', '余', 0, 20), span('b', '茶', 20, null)], null],
    [
      'a gap long closed and one ahead',
      [span('a', '余', 0, 5), span('b', '茶', 9, 50)],
      { from: day(50), isAhead: true },
    ],
  ] as const)('is told with since when: %s', (_, spans, gap) => {
    expect(gapFrom(gapsIn(spans, within), day(30))).toEqual(gap);
  });

  it('ends with the zone or room itself', () => {
    expect(gapsIn([span('a', '余', 0, 20)], { from: day(0), to: day(20) })).toEqual([]);
    expect(gapsIn([], { from: day(0), to: day(20) })).toEqual([{ from: day(0), to: day(20) }]);
  });

  it('and what is held cover every day once', () => {
    fc.assert(
      fc.property(lived, (spans) => {
        const gaps = gapsIn(spans, within);
        for (let i = 0; i < 70; i += 1) {
          expect(spanOn(gaps, day(i)) === undefined).toBe(spanOn(spans, day(i)) !== undefined);
        }
      }),
    );
  });
});

describe('a member who leaves', () => {
  const post = { from: day(0), to: null };

  it('is a member as long as the post and a mandate in the township’s congress hold', () => {
    expect(memberOffice(post, [{ from: day(-5), to: null }])).toEqual(post);
    expect(memberOffice(post, [{ from: day(0), to: day(40) }])).toEqual({ from: day(0), to: day(40) });
    expect(memberOffice({ ...post, to: day(30) }, [{ from: day(0), to: day(40) }])?.to).toBe(day(30));
    const twice = [
      { from: day(-900), to: day(-10) },
      { from: day(-10), to: null },
    ];
    expect(memberOffice(post, twice)).toEqual(post);
  });

  it('is no member with a post alone, or with a mandate that ended before it', () => {
    expect(memberOffice(post, [])).toBeNull();
    expect(memberOffice(post, [{ from: day(-900), to: day(-10) }])).toBeNull();
  });

  it('leaves their rooms without a holder from that day on, and nothing before', () => {
    const held = spanInOffice(span('a', '余', 5, null), { from: day(0), to: day(40) });
    expect(held).toEqual({ from: day(5), to: day(40) });
    expect(gapFrom(gapsIn(held ? [held] : [], { from: day(5), to: null }), day(30))).toEqual({
      from: day(40),
      isAhead: true,
    });
    expect(spanInOffice(span('a', '余', 50, null), { from: day(0), to: day(40) })).toBeNull();
  });
});
