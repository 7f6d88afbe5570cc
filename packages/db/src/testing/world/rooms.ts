/** Villages, zones, rooms and presidium members of a test's town. */
import type { Db } from '../../client/countyClient.ts';
import { toDate } from '../../day.ts';
import { searchText } from '../../register/searchText.ts';
import { worldSince } from './county.ts';

type Town = {
  readonly township: { readonly id: string };
  readonly presidium: { readonly id: string };
  readonly deputy: (surname: string, of: 'township') => Promise<{ readonly personId: string; readonly id: string }>;
};

let made = 0;

/** Builders of what the town's presidium looks after; each begins with the world. */
export function testRooms(db: Db, { township, presidium, deputy }: Town) {
  const townshipId = township.id;
  const village = (name: string) => {
    made += 1;
    const code = `530524${String(100_000 + made)}`;
    const kind = 'VILLAGERS_COMMITTEE';
    return db.village.create({ data: { code, kind, name, townshipId, validFrom: worldSince } });
  };
  const room = (name: string, villageId: string | null = null) =>
    db.site.create({
      data: {
        name,
        tier: 'ROOM',
        townshipId,
        villageId,
        address: '村委会一楼',
        openingHours: '工作日 9:00—17:00',
        searchText: searchText(name),
        validFrom: worldSince,
        functions: { create: { kind: 'LIAISON', validFrom: worldSince } },
      },
    });
  const zone = (name: string, villageIds: readonly string[] = []) =>
    db.zone.create({
      data: {
        name,
        townshipId,
        searchText: searchText(name),
        validFrom: worldSince,
        villages: { create: villageIds.map((villageId) => ({ villageId, validFrom: worldSince })) },
      },
    });
  /** A deputy of the town's congress with a post in its presidium; until a day, where one is given. */
  const presidiumMember = async (surname: string, validTo: string | null = null) => {
    const { personId, id: deputyId } = await deputy(surname, 'township');
    const post = await db.post.create({
      data: {
        personId,
        organId: presidium.id,
        title: '成员',
        validFrom: worldSince,
        validTo: validTo === null ? null : toDate(validTo),
      },
    });
    return { postId: post.id, personId, deputyId };
  };
  return { village, room, zone, presidiumMember };
}
