import { acceptSuggestion, assignSuggestion, handOverSuggestion } from '@renda/db';
import { testWorld, type World } from '@renda/db/testing';
import { Invalid, NotFound, screeningPoints, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let town: Awaited<ReturnType<World['town']>>;

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  town = await world.town('田园镇');
});
afterAll(() => t.drop());

const query = 'query O($filter: OrganFilter) { organs(first: 100, filter: $filter) { edges { node { name } } } }';
const organs = async (filter: object, viewer: Viewer) => {
  const found = await t.ask<{ organs: { edges: { node: { name: string } }[] } }>(query, { filter }, viewer);
  return found.organs.edges.map((e) => e.node.name).sort();
};
const again = (id: string) => t.db.suggestion.findUniqueOrThrow({ where: { id } });

describe('the county’s suggestion', () => {
  it('may be handed over to the organs that assign it on, and reaches their units, township governments among them', async () => {
    const s = await (await town.deputy('鲁')).suggestionIn('ACCEPTED');
    const id = t.globalId('Suggestion', s.id);
    expect(await organs({ receivesFor: id }, world.staff)).toEqual(['县人民政府督查室', '县人民法院'].sort());
    expect(await organs({ reachedFor: id }, world.staff)).toEqual([]);
    await handOverSuggestion(world.actOf(world.staff), s, { organId: world.inspection.id, isWide: false });
    const reached = ['县交通运输局', '县公安局', '田园镇人民政府'].sort();
    expect(await organs({ reachedFor: id }, world.coordinator)).toEqual(reached);
    await assignSuggestion(world.actOf(world.coordinator), await again(s.id), [
      { unitId: town.government.id, role: 'LEAD' },
    ]);
    expect((await again(s.id)).state).toBe('ASSIGNED');
  });

  it('is not handed over to a township government', async () => {
    const s = await (await town.deputy('茶')).suggestionIn('ACCEPTED');
    const act = world.actOf(world.staff);
    await expect(handOverSuggestion(act, s, { organId: town.government.id, isWide: false })).rejects.toBeInstanceOf(
      Invalid,
    );
  });

  it('tells nothing of whom it reaches to who may not see it', async () => {
    const s = await (await town.deputy('罗')).suggestionIn('ACCEPTED');
    const filter = { receivesFor: t.globalId('Suggestion', s.id) };
    const { errors } = await t.run(query, { filter }, world.policeHandler);
    expect(errors?.[0]?.originalError).toBeInstanceOf(NotFound);
  });
});

describe('a township’s suggestion', () => {
  it('goes to its own government, which keeps it', async () => {
    const elsewhere = await world.town('温泉镇');
    const s = await (await town.deputy('字', 'township')).suggestionIn('SUBMITTED');
    await acceptSuggestion(world.actOf(town.clerk), s, screeningPoints);
    expect(await organs({ receivesFor: t.globalId('Suggestion', s.id) }, town.clerk)).toEqual(['田园镇人民政府']);
    const wrong = { organId: elsewhere.government.id, isWide: false };
    await expect(handOverSuggestion(world.actOf(town.clerk), await again(s.id), wrong)).rejects.toBeInstanceOf(Invalid);
    await handOverSuggestion(world.actOf(town.clerk), await again(s.id), {
      organId: town.government.id,
      isWide: false,
    });
    expect(await organs({ reachedFor: t.globalId('Suggestion', s.id) }, town.coordinator)).toEqual(['田园镇人民政府']);
  });
});
