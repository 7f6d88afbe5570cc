import { createHash } from 'node:crypto';
import { stateCouncilCalendar } from '@renda/db';
import {
  checkedEntry,
  checkedTexts,
  chinaDate,
  type DeadlineKey,
  type DeadlineRule,
  deadline,
  type HandlingRole,
  isWorkingDay,
  personalHandlingMoves,
  type RegisterNoun,
  ruleInForce,
  type SuggestionMove,
  type SuggestionState,
  suggestionLifecycle,
  suggestionLimits,
  suggestionStates,
} from '@renda/domain';
import { describe, expect, test } from 'vitest';
import type { DemoCounty } from './county/demoCounty.ts';
import { demoCounties } from './index.ts';
import { countyMatters } from './matter/allMatters.ts';

const today = '2026-11-23';
const seeded = demoCounties(today);
const [changning, shidian] = seeded as [DemoCounty, DemoCounty];
const calendar = stateCouncilCalendar();

/** Days on which this year's session is fresh, half answered, long closed, and past its year; a holiday and a Sunday among them. */
const otherDays = ['2026-03-16', '2026-05-03', '2026-07-10', '2026-10-01', '2027-01-20', '2027-04-01'];

describe('the register of the demonstration county', () => {
  test('has the 13 townships and 124 villages of the county, each of its own kind', () => {
    const { townships, villages } = changning.rows;
    expect(townships.filter(({ kind }) => kind === 'ETHNIC_TOWNSHIP').map(({ name }) => name)).toEqual([
      '湾甸傣族乡',
      '珠街彝族乡',
      '耈街彝族苗族乡',
    ]);
    expect([townships.length, villages.length]).toEqual([13, 124]);
    expect(villages.find(({ name }) => name === '新城社区村民委员会')?.kind).toBe('VILLAGERS_COMMITTEE');
    expect(villages.filter(({ kind }) => kind === 'RESIDENTS_COMMITTEE')).toHaveLength(6);
  });

  test('has the seats of its congresses, its standing committee, and the units that handle suggestions', () => {
    const { deputies, terms, posts, organs } = changning.rows;
    const present = new Set(terms.filter(({ validTo }) => validTo === null).map(({ id }) => id));
    const elected = deputies.filter(({ termId, isByElection }) => present.has(termId) && !isByElection);
    const countyTerm = terms.find(({ ordinal }) => ordinal === 18)?.id;
    expect(elected.filter(({ termId }) => termId === countyTerm)).toHaveLength(206);
    expect(elected.filter(({ termId }) => termId !== countyTerm)).toHaveLength(800);
    const committee = organs.find(({ kind }) => kind === 'STANDING_COMMITTEE')?.id;
    expect(posts.filter(({ organId }) => organId === committee)).toHaveLength(27);
    expect(organs.filter(({ handedThroughId, validTo }) => handedThroughId && validTo === null)).toHaveLength(76);
  });

  test('holds nothing that staff could not have entered', () => {
    const nouns: Record<RegisterNoun, readonly object[]> = {
      organ: changning.rows.organs,
      partyOrganisation: changning.rows.party_organisations,
      person: changning.rows.people,
      post: changning.rows.posts,
      portfolio: changning.rows.portfolios,
      term: changning.rows.terms,
      session: changning.rows.sessions,
      deputy: changning.rows.deputies,
      membership: changning.rows.memberships,
      electoralDistrict: changning.rows.electoral_districts,
      delegation: changning.rows.delegations,
      deputyGroup: changning.rows.deputy_groups,
      township: changning.rows.townships,
      village: changning.rows.villages,
    };
    for (const [noun, rows] of Object.entries(nouns)) {
      expect(rows.length, noun).toBeGreaterThan(0);
      for (const row of rows) expect(checkedEntry(noun as RegisterNoun, row as never)).toMatchObject({});
    }
  });

  test('fills no district beyond its seats on any day', () => {
    const { deputies, electoral_districts } = changning.rows;
    for (const { id, seats } of electoral_districts) {
      const inOffice = deputies.filter(({ electoralDistrictId, validTo }) => electoralDistrictId === id && !validTo);
      expect(inOffice.length).toBeLessThanOrEqual(seats);
      expect(seats).toBeLessThanOrEqual(3);
    }
  });

  test('marks every person as invented', () => {
    for (const { rows } of seeded) expect(rows.people.every(({ isInvented }) => isInvented === true)).toBe(true);
    expect(changning.rows.people.some(({ name }) => name.includes('·'))).toBe(true);
  });
});

describe('the accounts', () => {
  test('show every role in Changning', () => {
    const roles = changning.cast.map(({ role }) => role.replace(/（.*$/, ''));
    expect(new Set(roles).size).toBe(14);
    expect(changning.cast.map(({ login }) => login)).toEqual(
      expect.arrayContaining(['staff', 'staff2', 'leader', 'deputy', 'deputy2', 'handler', 'townhandler', 'auditor']),
    );
  });

  test('have log-ins and persons of their own, over both counties', () => {
    const accounts = seeded.flatMap((county) => county.accounts);
    for (const key of ['id', 'login', 'phone', 'personId'] as const) {
      const given = accounts.map((account) => account[key]).filter((value) => value !== null);
      expect(new Set(given).size, key).toBe(given.length);
    }
  });
});

describe('three years of suggestions', () => {
  test('number about 130 a year, those of townships among them, and hold the thirty titles of this year', () => {
    const { suggestions } = changning.rows;
    expect(suggestions.length).toBeGreaterThan(380);
    const titles = new Set(suggestions.map(({ title }) => title));
    const wanted = countyMatters.flatMap(({ title, titleThisYear, thisYear }) =>
      thisYear === undefined ? [] : [(titleThisYear ?? title).replace('{t}', thisYear === 'COUNTY' ? '' : thisYear)],
    );
    expect(wanted).toHaveLength(31);
    for (const title of wanted) expect(titles).toContain(title);
    expect(titles.size).toBe(suggestions.length);
  });

  test('read as a deputy would write, within the bounds of the form', () => {
    for (const { title, body, proposal, state } of changning.rows.suggestions) {
      if (state === 'PURGED') continue;
      expect(checkedTexts({ title, body, proposal: proposal ?? '' }, suggestionLimits)).toMatchObject({ title, body });
      expect(body.length).toBeGreaterThanOrEqual(150);
      expect(body + proposal).not.toMatch(/[{}]/);
    }
  });

  test('are numbered without gap in every series, and each series knows how far it has come', () => {
    for (const { rows } of seeded) {
      expect(rows.number_series.length).toBeGreaterThan(3);
      for (const { id, last } of rows.number_series) {
        const numbers = rows.suggestions
          .filter(({ numberSeriesId }) => numberSeriesId === id)
          .map(({ number }) => number);
        expect(numbers.sort((a, b) => Number(a) - Number(b))).toEqual(
          Array.from({ length: last as number }, (_, i) => i + 1),
        );
      }
    }
  });

  test('show the single cases that offices meet', () => {
    const { suggestions, deputies } = changning.rows;
    expect(suggestions.filter(({ title }) => title.includes('更戛乡至大田坝镇'))).toHaveLength(3);
    expect(suggestions.some(({ source }) => source === 'MOTION')).toBe(true);
    expect(suggestions.some(({ openness, opennessReason }) => openness === 'CLOSED' && opennessReason)).toBe(true);
    expect(suggestions.some(({ kind }) => kind === 'CRITICISM')).toBe(true);
    const ended = new Set(deputies.filter(({ mandateState }) => mandateState === 'ENDED').map(({ id }) => id));
    expect(suggestions.filter(({ leadDeputyId }) => ended.has(leadDeputyId)).map(({ state }) => state)).toEqual([
      'REPLIED',
    ]);
    expect(
      suggestions.some(({ title, officialNumber }) => title.includes('翁堵镇') && officialNumber?.startsWith('翁堵镇')),
    ).toBe(true);
  });

  test('are late, due today or soon, and long before their date', () => {
    const open = changning.rows.suggestions.filter(({ state }) => state === 'HANDLING');
    const due = open.map(({ replyDueOn }) => replyDueOn as string);
    expect(due).toContain('2026-11-26');
    expect(due.filter((day) => day < today).length).toBeGreaterThanOrEqual(2);
    expect(due.filter((day) => day > '2027-01-15').length).toBeGreaterThanOrEqual(2);
  });
});

describe.each([today, ...otherDays])('seeded on %s', (day) => {
  const counties = day === today ? seeded : demoCounties(day);
  const { rows } = counties[0] as DemoCounty;

  test('every state of the lifecycle is shown', () => {
    const states = new Set(rows.suggestions.map(({ state }) => state));
    expect([...states].sort()).toEqual([...suggestionStates].sort());
  });

  test('every history leads by moves of the table to the state in which the suggestion is', () => {
    for (const { rows: one } of counties) {
      const histories = Map.groupBy(one.suggestion_events, ({ suggestionId }) => suggestionId);
      for (const { id, state } of one.suggestions) expect(replayed(histories.get(id) ?? [])).toBe(state);
    }
  });

  test('nothing has happened yet that lies ahead, and offices were at work when it did', () => {
    for (const { rows: one } of counties) {
      for (const { at, move } of one.suggestion_events) {
        const on = chinaDate(new Date(at as string));
        expect(on < day).toBe(true);
        expect(isWorkingDay(calendar, on), `${move} on ${on}`).toBe(true);
      }
    }
  });

  test('every due date is what the domain counts from the rules that are seeded', () => {
    for (const { rows: one } of counties) {
      const rules = one.deadline_rules.map((rule) => ({ ...rule, starts: rule.startsAt }) as unknown as DeadlineRule);
      for (const { key, startedOn, dueOn, isProvisional, ruleId, trace } of one.deadlines) {
        if (ruleId === null) {
          expect(trace).toMatchObject({ decidedOn: startedOn, dueOn });
          continue;
        }
        const counted = deadline(
          ruleInForce(rules, key as DeadlineKey, startedOn as string),
          startedOn as string,
          calendar,
        );
        expect({ dueOn, isProvisional }).toEqual({ dueOn: counted.dueOn, isProvisional: counted.isProvisional });
      }
    }
  });

  test('every reply follows a consultation of an earlier day, and bears its number, contact and sealed scan', () => {
    const consulted = Map.groupBy(rows.consultations, ({ handlingId }) => handlingId);
    const sealed = new Set(
      rows.attachments.flatMap(({ purpose, replyId }) => (purpose === 'SEALED_REPLY' ? [replyId] : [])),
    );
    const issued = rows.replies.filter(({ state }) => state === 'ISSUED');
    for (const reply of issued) {
      expect(
        consulted.get(reply.handlingId)?.some(({ heldOn }) => (heldOn as string) < (reply.issuedOn as string)),
      ).toBe(true);
      expect(sealed).toContain(reply.id);
      expect(reply.documentNumber).toMatch(/^昌.+函〔20\d\d〕\d+号$/);
    }
    const numbers = issued.map(({ documentNumber }) => documentNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('lead and separate units are those that the receiving organ reaches', () => {
    const organs = new Map(rows.organs.map((organ) => [organ.id, organ]));
    const handlings = Map.groupBy(rows.handlings, ({ suggestionId }) => suggestionId);
    for (const { id, handedToId } of rows.suggestions) {
      const standing = (handlings.get(id) ?? []).filter(({ state }) => state !== 'DECLINED');
      for (const round of Map.groupBy(standing, (one) => one.round).values()) {
        const roles = round.map(({ role }) => role as HandlingRole);
        expect([0, 1]).toContain(roles.filter((role) => role === 'LEAD').length);
      }
      for (const { unitId, role } of handlings.get(id) ?? []) {
        if (role !== 'ASSISTING') expect([unitId, organs.get(unitId)?.handedThroughId]).toContain(handedToId);
      }
    }
  });
});

test('the same day gives the same rows, another day others', () => {
  const digest = (counties: object) => createHash('sha256').update(JSON.stringify(counties)).digest('hex');
  expect(digest(demoCounties(today))).toBe(digest(seeded));
  expect(digest(demoCounties('2026-11-24'))).not.toBe(digest(seeded));
});

test('the second county is a small one of the same kind', () => {
  expect(shidian.rows.townships.every(({ name }) => name.endsWith('（演示）'))).toBe(true);
  expect(shidian.rows.suggestions.length).toBeGreaterThan(25);
  expect(shidian.cast.map(({ login }) => login)).toEqual(
    expect.arrayContaining(['sd.staff', 'sd.deputy', 'sd.handler']),
  );
});

type Event = DemoCounty['rows']['suggestion_events'][number];

/** Walks a history by the table of moves; throws on one that the table does not allow. */
function replayed(events: readonly Event[]): SuggestionState {
  const inOrder = [...events].sort((a, b) => (`${a.at}${a.id}` < `${b.at}${b.id}` ? -1 : 1));
  return inOrder.reduce<SuggestionState>((state, { move, fromState, toState, handlingId }) => {
    if (move === 'draft' || handlingId !== null || toState === null) return state;
    expect(fromState).toBe(state);
    return suggestionLifecycle.next(move as SuggestionMove, state, toState as SuggestionState);
  }, 'DRAFT');
}

test('units make only the moves that the platform offers', () => {
  const ofUnits = changning.rows.suggestion_events.filter(({ handlingId, toState }) => handlingId && toState);
  const offered: readonly string[] = [...personalHandlingMoves, 'release'];
  expect(ofUnits.length).toBeGreaterThan(100);
  expect(ofUnits.map(({ move }) => move).filter((move) => !offered.includes(move))).toEqual([]);
});
