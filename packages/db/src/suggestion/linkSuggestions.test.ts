import { chinaDate, Invalid, NotAllowed } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acknowledgeHandling } from '../handling/acknowledgeHandling.ts';
import { recordConsultation } from '../handling/recordConsultation.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { assignSuggestion } from './assignSuggestion.ts';
import { handOverSuggestion } from './handOverSuggestion.ts';
import { linkSuggestions, mostInGroup, unlinkSuggestion } from './linkSuggestions.ts';
import type { Asked } from './moveSuggestion.ts';
import { withdrawSuggestion } from './withdrawSuggestion.ts';

let { by, database, deputy, read, town, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
});
afterAll(() => database.drop());

const why = '同一条公路的三段';
const now = (id: string) => world.db.suggestion.findUniqueOrThrow({ where: { id }, include: { handlings: true } });
const several = (count: number, state: 'ACCEPTED' | 'HANDED_OVER' | 'ASSIGNED' = 'ACCEPTED') =>
  Promise.all(Array.from({ length: count }, () => deputy.suggestionIn(state)));
const link = (them: readonly { id: string; version: number }[]) => linkSuggestions(by(world.staff), them, why);
const handlingOf = async (id: string) => (await now(id)).handlings[0] as { id: string; version: number };

describe('handled together', () => {
  it('each keeps its number, and the history of each names all numbers', async () => {
    const three = await several(3);
    await link(three);
    const after = await Promise.all(three.map((s) => read(s.id)));
    expect(new Set(after.map((s) => s.groupId)).size).toBe(1);
    expect(after.map((s) => s.officialNumber)).toEqual(three.map((s) => s.officialNumber));
    for (const s of after) {
      expect(s.events.at(-1)).toMatchObject({ move: 'link', reason: why });
      expect(s.events.at(-1)?.facts).toEqual({ numbers: three.map((one) => one.officialNumber).sort() });
    }
  });

  it('takes in one more', async () => {
    const [one, two, three] = await several(3);
    await link([one, two] as never);
    await link([await now(one?.id as string), three as never]);
    expect((await now(three?.id as string)).groupId).toBe((await now(two?.id as string)).groupId);
  });

  it(`are from 2 to ${mostInGroup}, none before numbering, of one congress, and with one organ`, async () => {
    const [one, two] = await several(2);
    await expect(link([one] as never)).rejects.toBeInstanceOf(Invalid);
    await expect(link([one, await deputy.suggestionIn('SUBMITTED')] as never)).rejects.toBeInstanceOf(NotAllowed);
    const court = await deputy.suggestionIn('ACCEPTED');
    await handOverSuggestion(by(world.staff), court, { organId: world.court.id, isWide: false });
    await handOverSuggestion(by(world.staff), two as never, { organId: world.inspection.id, isWide: false });
    const apart = [await now(court.id), await now(two?.id as string)];
    await expect(link(apart)).rejects.toBeInstanceOf(Invalid);
    await expect(link([one, ...(await several(mostInGroup))] as never)).rejects.toBeInstanceOf(Invalid);
    expect((await now(one?.id as string)).groupId).toBeNull();
  });

  it('of two groups none is made by linking across', async () => {
    const [a, b, c, d] = await several(4);
    await link([a, b] as never);
    await link([c, d] as never);
    await expect(link([await now(a?.id as string), await now(c?.id as string)])).rejects.toBeInstanceOf(Invalid);
  });

  it('two of them are no group any more when one leaves, by unlinking or by going no further', async () => {
    const [one, two] = await several(2);
    await link([one, two] as never);
    await unlinkSuggestion(by(world.staff), await now(one?.id as string), '');
    expect((await now(two?.id as string)).groupId).toBeNull();
    await link([await now(one?.id as string), await now(two?.id as string)]);
    await withdrawSuggestion(by(deputy.viewer), await now(one?.id as string), '问题已经解决');
    expect(await now(one?.id as string)).toMatchObject({ groupId: null, officialNumber: one?.officialNumber });
    expect((await now(two?.id as string)).groupId).toBeNull();
    expect(await world.db.suggestionGroup.count({ where: { suggestions: { none: {} } } })).toBe(0);
  });
});

describe('what is done of one', () => {
  const lone = () => [{ unitId: world.roads.id, role: 'LEAD' as const }];

  it('is done of all that stand where it does, where that is asked for', async () => {
    const three = await several(3, 'HANDED_OVER');
    const behind = await deputy.suggestionIn('ACCEPTED');
    await link([...three, behind]);
    const [first] = three;
    await assignSuggestion(by(world.coordinator), await now(first?.id as string), lone(), { alsoGroup: true });
    const states = async () => (await Promise.all(three.map((s) => now(s.id)))).map((s) => s.state);
    expect(await states()).toEqual(['ASSIGNED', 'ASSIGNED', 'ASSIGNED']);
    expect((await now(behind.id)).state).toBe('ACCEPTED');
    await acknowledgeHandling(by(world.handler), await handlingOf(first?.id as string), { alsoGroup: true });
    expect(await states()).toEqual(['HANDLING', 'HANDLING', 'HANDLING']);
    const held = { heldOn: chinaDate(world.now()), mode: 'FACE_TO_FACE', summary: '三段一起到现场商量。' } as const;
    await recordConsultation(by(world.handler), await handlingOf(first?.id as string), held, { alsoGroup: true });
    for (const s of three) {
      expect(await world.db.consultation.count({ where: { suggestionId: s.id } })).toBe(1);
      expect((await now(s.id)).consultationCount).toBe(1);
    }
  });

  it('leaves out those that were handed over to another organ after they were linked', async () => {
    const [one, two] = [await deputy.suggestionIn('ACCEPTED'), await deputy.suggestionIn('ACCEPTED')] as const;
    await link([one, two]);
    const handOver = async ({ id }: Asked, organId: string) =>
      handOverSuggestion(by(world.staff), await now(id), { organId, isWide: false });
    await handOver(one, world.inspection.id);
    await handOver(two, world.court.id);
    await assignSuggestion(by(world.coordinator), await now(one.id), lone(), { alsoGroup: true });
    expect([(await now(one.id)).state, (await now(two.id)).state]).toEqual(['ASSIGNED', 'HANDED_OVER']);
  });

  it('is done of it alone otherwise', async () => {
    const two = await several(2, 'ASSIGNED');
    await link(two);
    await acknowledgeHandling(by(world.handler), await handlingOf(two[0]?.id as string));
    expect((await now(two[1]?.id as string)).state).toBe('ASSIGNED');
  });

  it('by two at once from different members is done once of each', async () => {
    const two = await several(2, 'ASSIGNED');
    await link(two);
    const handlings = await Promise.all(two.map((s) => handlingOf(s.id)));
    await Promise.allSettled(handlings.map((h) => acknowledgeHandling(by(world.handler), h, { alsoGroup: true })));
    for (const s of two) {
      expect((await read(s.id)).events.filter((e) => e.move === 'acknowledge')).toHaveLength(1);
    }
  });
});

it('a township’s are not linked with the county’s', async () => {
  const own = await town.deputy('段', 'township');
  const [county] = await several(1);
  const ofTown = await own.suggestionIn('SUBMITTED');
  await expect(link([county, ofTown] as never)).rejects.toBeTruthy();
  expect((await now(ofTown.id)).groupId).toBeNull();
});
