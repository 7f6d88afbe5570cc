import { screeningPoints } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askConsent, takeBackConsent } from '../consent-request/askConsent.ts';
import { delegationInSession } from '../testing/delegationInSession.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { testAttachment } from '../testing/world.ts';
import { endForReference } from './endForReference.ts';
import { joinSuggestion, unjoinSuggestion } from './joinSuggestion.ts';
import { linkSuggestions, unlinkSuggestion } from './linkSuggestions.ts';
import type { Asked } from './moveSuggestion.ts';
import { preScreenSuggestion } from './preScreenSuggestion.ts';
import { purgeSuggestion } from './purgeSuggestion.ts';
import { redirectSuggestion } from './redirectSuggestion.ts';
import { acceptSuggestion } from './screenSuggestion.ts';
import { withdrawSuggestion } from './withdrawSuggestion.ts';

let { by, database, deputy, read, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, world } = await openStage());
});
afterAll(() => database.drop());

const why = '两件反映同一路段';
const staff = () => by(world.staff);
const now = (id: string) => world.db.suggestion.findUniqueOrThrow({ where: { id } });
const paper = async () => ({
  reason: why,
  attachmentIds: [(await testAttachment(world.db, world.staff, 'CONSENT_FORM')).id],
});
const endsForReference = { kind: 'END_FOR_REFERENCE', intoId: null } as const;

/** A suggestion ready for the act, and the act on it. */
type Try = () => Promise<{ readonly asked: Asked; readonly act: (asked: Asked) => Promise<unknown> }>;

const tries: Readonly<Record<string, Try>> = {
  withdraw: async () => ({
    asked: await deputy.suggestionIn('ACCEPTED'),
    act: (s) => withdrawSuggestion(by(deputy.viewer), s, '问题已经解决'),
  }),
  redirect: async () => ({
    asked: await deputy.suggestionIn('SUBMITTED'),
    act: (s) => redirectSuggestion(staff(), s, 'PETITION', '属于个人信访事项'),
  }),
  join: async () => {
    const { id } = await deputy.suggestionIn('SUBMITTED');
    return {
      asked: await deputy.suggestionIn('SUBMITTED'),
      act: async (s) => joinSuggestion(staff(), s, id, await paper()),
    };
  },
  unjoin: async () => ({
    asked: await deputy.suggestionIn('JOINED'),
    act: (s) => unjoinSuggestion(staff(), s, '两件并不相同'),
  }),
  endForReference: async () => ({
    asked: await deputy.suggestionIn('ACCEPTED'),
    act: async (s) => endForReference(staff(), s, await paper()),
  }),
  purge: async () => ({
    asked: await deputy.suggestionIn('HANDLING'),
    act: (s) => purgeSuggestion(staff(), s, '含有工作秘密'),
  }),
  link: async () => {
    const other = await deputy.suggestionIn('ACCEPTED');
    return { asked: await deputy.suggestionIn('ACCEPTED'), act: (s) => linkSuggestions(staff(), [s, other], why) };
  },
  unlink: async () => {
    const two = [await deputy.suggestionIn('ACCEPTED'), await deputy.suggestionIn('ACCEPTED')] as const;
    await linkSuggestions(staff(), two, why);
    return { asked: await now(two[0].id), act: (s) => unlinkSuggestion(staff(), s, '') };
  },
  askConsent: async () => ({
    asked: await deputy.suggestionIn('SUBMITTED'),
    act: (s) => askConsent(staff(), s, endsForReference, why),
  }),
  takeBackConsent: async () => {
    const { id, version } = await deputy.suggestionIn('SUBMITTED');
    await askConsent(staff(), { id, version }, endsForReference, why);
    return { asked: await now(id), act: (s) => takeBackConsent(staff(), s) };
  },
  preScreen: async () => {
    const { clerk, raise } = await delegationInSession(world);
    const asked = await raise(await deputy.suggestionIn('SUBMITTED'));
    return { asked, act: (s) => preScreenSuggestion(by(clerk), s, { isInOrder: true, comment: '' }) };
  },
};

describe('two at once', () => {
  it.each(Object.keys(tries))('on %s: one wins, the other is told, and it stands in the history once', async (name) => {
    const { asked, act } = await (tries[name] as Try)();
    const both = await Promise.allSettled([act(asked), act(asked)]);
    expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await read(asked.id)).events.filter((event) => event.move === name)).toHaveLength(1);
  });

  it('withdrawing and accepting: one of them counts, and the number is its own', async () => {
    const s = await deputy.suggestionIn('SUBMITTED');
    const both = await Promise.allSettled([
      withdrawSuggestion(by(deputy.viewer), s, '问题已经解决'),
      acceptSuggestion(staff(), s, screeningPoints),
    ]);
    expect(both.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    const after = await read(s.id);
    expect(after.officialNumber === null).toBe(after.state === 'WITHDRAWN');
  });

  it('withdrawing both of a group leaves neither in it', async () => {
    const two = [await deputy.suggestionIn('ACCEPTED'), await deputy.suggestionIn('ACCEPTED')] as const;
    await linkSuggestions(staff(), two, why);
    const withdraw = async (id: string) => withdrawSuggestion(by(deputy.viewer), await now(id), '问题已经解决');
    const both = await Promise.allSettled(two.map((s) => withdraw(s.id)));
    for (const [i, each] of both.entries()) if (each.status === 'rejected') await withdraw(two[i]?.id as string);
    for (const s of two) expect(await now(s.id)).toMatchObject({ state: 'WITHDRAWN', groupId: null });
    expect(await world.db.suggestionGroup.count({ where: { suggestions: { none: {} } } })).toBe(0);
  });
});
