/** Leaders for tests: a county head, a vice head in charge of the roads, a head of the unit. Everyone is invented. */
import type { Viewer } from '@renda/domain';
import { toDate } from '../day.ts';
import { newId } from '../newId.ts';
import { searchText } from '../register/searchText.ts';
import type { Stage } from './stage.ts';
import { testViewerOf } from './world.ts';

const since = toDate('2021-12-01');

/** Fills the posts above a unit; the vice head is in charge of it from the beginning. */
export async function openLeadership({ world }: Pick<Stage, 'world'>) {
  const { db } = world;
  const government = await db.organ.create({
    data: {
      name: '县人民政府',
      shortName: '县政府',
      kind: 'GOVERNMENT',
      validFrom: since,
      searchText: searchText('县人民政府'),
    },
  });
  const council = await db.organ.create({
    data: {
      name: '县人大常委会主任会议',
      shortName: '主任会议',
      kind: 'COUNCIL_OF_CHAIRPERSONS',
      validFrom: since,
      searchText: searchText('主任会议'),
    },
  });
  const holder = async (name: string, title: string, organId: string, sortOrder: number) => {
    const person = await db.person.create({
      data: {
        name,
        sex: 'MALE',
        ethnicGroup: '汉族',
        isInvented: true,
        validFrom: since,
        searchText: searchText(name),
      },
    });
    const post = await db.post.create({
      data: { personId: person.id, organId, title, sortOrder, validFrom: since, searchText: searchText(name) },
    });
    return { ...person, post };
  };
  const head = await holder('邵演示', '县长', government.id, 1);
  const viceHead = await holder('穆演示', '副县长', government.id, 2);
  const otherViceHead = await holder('蒋演示', '副县长', government.id, 3);
  const unitHead = await holder('寸演示', '局长', world.roads.id, 1);
  const portfolio = await db.portfolio.create({
    data: { postId: viceHead.post.id, organId: world.roads.id, validFrom: since },
  });
  const leader = (person: { id: string; name: string }): Viewer => ({
    ...testViewerOf(person.name, [{ role: 'COUNTY_LEADER' }]),
    personId: person.id,
  });
  return { government, council, head, viceHead, otherViceHead, unitHead, portfolio, leader, newKey: () => newId() };
}
