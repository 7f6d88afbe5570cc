import { Invalid, NotAllowed, screeningPoints } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acknowledgeHandling } from '../handling/acknowledgeHandling.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { replyAfterConsultation } from '../testing/world.ts';
import { assignSuggestion } from './assignSuggestion.ts';
import { closeSuggestion } from './closeSuggestion.ts';
import { evaluateSuggestion } from './evaluateSuggestion.ts';
import { handOverSuggestion } from './handOverSuggestion.ts';
import { raiseUp, sendDown } from './raiseUp.ts';
import { acceptSuggestion } from './screenSuggestion.ts';
import { visibleSuggestions } from './visibleTo.ts';

let { by, database, read, town, world } = {} as Stage;
let own: Awaited<ReturnType<Stage['town']['deputy']>>;

beforeAll(async () => {
  ({ by, database, read, town, world } = await openStage());
  own = await town.deputy('禾', 'township');
});
afterAll(() => database.drop());

const why = '涉及县道改造，超出本镇职权';

async function accepted() {
  const { id } = await own.suggestionIn('SUBMITTED');
  await acceptSuggestion(by(town.clerk), await read(id), screeningPoints);
  return id;
}

describe('a township deputy’s suggestion', () => {
  it('lives its whole life in the township: presidium, township government, deputy', async () => {
    const id = await accepted();
    expect((await read(id)).screenerId).toBe(town.presidium.id);
    await handOverSuggestion(by(town.member), await read(id), { organId: town.government.id, isWide: false });
    await assignSuggestion(by(town.coordinator), await read(id), [{ unitId: town.government.id, role: 'LEAD' }]);
    const [handling] = (await read(id)).handlings;
    if (!handling) throw new Error('it has no handling');
    await acknowledgeHandling(by(town.handler), handling);
    await replyAfterConsultation(world, handling.id, 'A', { handler: town.handler, head: town.head });
    expect((await read(id)).state).toBe('REPLIED');
    const mark = { handlingId: handling.id, attitude: 'SATISFIED', result: 'SATISFIED', reason: null } as const;
    await evaluateSuggestion(by(own.viewer), await read(id), { marks: [mark], areCoSignersHeard: true });
    await closeSuggestion(by(town.member), await read(id));
    expect((await read(id)).state).toBe('CLOSED');
  });

  it('cannot be handed over to an organ of the county, nor by the county', async () => {
    const id = await accepted();
    const toCounty = { organId: world.inspection.id, isWide: false };
    await expect(handOverSuggestion(by(town.clerk), await read(id), toCounty)).rejects.toBeInstanceOf(Invalid);
    await expect(handOverSuggestion(by(world.staff), await read(id), toCounty)).rejects.toBeInstanceOf(NotAllowed);
  });
});

describe('passing up', () => {
  it('makes the county’s working committee its body; the number stays, and county organs receive it', async () => {
    const id = await accepted();
    const { officialNumber } = await read(id);
    await raiseUp(by(town.clerk), await read(id), why);
    const raised = await read(id);
    expect(raised).toMatchObject({
      state: 'ACCEPTED',
      screenerId: world.committee.id,
      raisedUpById: town.presidium.id,
      officialNumber,
    });
    await expect(
      handOverSuggestion(by(town.clerk), raised, { organId: town.government.id, isWide: false }),
    ).rejects.toBeInstanceOf(NotAllowed);
    await handOverSuggestion(by(world.staff), raised, { organId: world.inspection.id, isWide: false });
    await assignSuggestion(by(world.coordinator), await read(id), [{ unitId: world.roads.id, role: 'LEAD' }]);
    expect((await read(id)).state).toBe('ASSIGNED');
    for (const viewer of [town.clerk, town.member, own.viewer, (await town.deputy('刀', 'township')).viewer]) {
      expect(await world.db.suggestion.count({ where: { id, AND: visibleSuggestions(viewer) } })).toBe(1);
    }
  });

  it('may be answered by sending it down with the reason, and the presidium hands it over itself', async () => {
    const id = await accepted();
    await raiseUp(by(town.clerk), await read(id), why);
    for (const viewer of [town.clerk, world.otherStaff, world.coordinator]) {
      await expect(sendDown(by(viewer), await read(id), '属乡道，由镇负责')).rejects.toThrow();
    }
    await sendDown(by(world.staff), await read(id), '属乡道，由镇负责');
    expect(await read(id)).toMatchObject({ screenerId: town.presidium.id, raisedUpById: null });
    expect((await read(id)).events.slice(-2).map((e) => [e.move, e.reason])).toEqual([
      ['raiseUp', why],
      ['sendDown', '属乡道，由镇负责'],
    ]);
    await handOverSuggestion(by(town.clerk), await read(id), { organId: town.government.id, isWide: false });
  });

  it('is the presidium’s act, of an accepted one, with a reason, once', async () => {
    const id = await accepted();
    await expect(raiseUp(by(world.staff), await read(id), why)).rejects.toBeInstanceOf(NotAllowed);
    await expect(raiseUp(by(own.viewer), await read(id), why)).rejects.toBeInstanceOf(NotAllowed);
    await expect(raiseUp(by(town.clerk), await read(id), '')).rejects.toBeInstanceOf(Invalid);
    const seen = await read(id);
    const both = await Promise.allSettled([1, 2].map(() => raiseUp(by(town.clerk), seen, why)));
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    await handOverSuggestion(by(world.staff), await read(id), { organId: world.inspection.id, isWide: false });
    await expect(sendDown(by(world.staff), await read(id), '退回由镇办理')).rejects.toBeInstanceOf(NotAllowed);
  });
});
