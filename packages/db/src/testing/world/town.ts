/** A town of a test, with its congress, presidium, government and clerk; and its deputies. */
import type { Role } from '@renda/domain';
import { searchText } from '../../register/searchText.ts';
import { type County, makeOrgan, worldSince } from './county.ts';
import { testDeputy } from './deputy.ts';
import { testViewerOf } from './people.ts';
import { testRooms } from './rooms.ts';

/** Builds it. */
export async function testTown(world: County, name: string) {
  const { db } = world;
  const code = `530524${String(100 + Math.floor(Math.random() * 899))}`;
  const township = await db.township.create({
    data: { code, kind: 'TOWN', name, validFrom: worldSince, searchText: searchText(name) },
  });
  const own = { townshipId: township.id };
  const congress = await makeOrgan(db, `${name}人民代表大会`, 'TOWNSHIP_CONGRESS', own);
  const presidium = await makeOrgan(db, `${name}人大主席团`, 'TOWNSHIP_PRESIDIUM', own);
  const reached = { ...own, handedThroughId: world.inspection.id };
  const government = await makeOrgan(db, `${name}人民政府`, 'TOWNSHIP_GOVERNMENT', reached);
  const term = await db.term.create({ data: { congressId: congress.id, ordinal: 12, validFrom: worldSince } });
  const grants = (role: Role, organId: string) => [{ role, organId, townshipId: township.id }];
  const town = {
    township,
    congress,
    presidium,
    government,
    term,
    clerk: testViewerOf(`${name}专干`, grants('TOWNSHIP_CLERK', presidium.id)),
    member: testViewerOf(`${name}主席团成员`, grants('PRESIDIUM_MEMBER', presidium.id)),
    coordinator: testViewerOf(`${name}政府协调员`, grants('COORDINATOR', government.id)),
    handler: testViewerOf(`${name}政府承办人`, grants('HANDLER', government.id)),
    head: testViewerOf(`${name}镇长`, grants('UNIT_HEAD', government.id)),
  };
  const deputy = (surname: string, of: 'county' | 'township' = 'county') =>
    testDeputy(
      world,
      {
        congressId: of === 'county' ? world.congress.id : congress.id,
        term: of === 'county' ? world.term : term,
        townshipId: township.id,
      },
      surname,
    );
  return { ...town, deputy, ...testRooms(db, { ...town, deputy }) };
}
