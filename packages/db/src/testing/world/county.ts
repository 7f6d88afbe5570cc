/** The county of a test: its organs, its term, its rules, and the people in its offices. */
import { defaultDeadlineRules, defaultStagings, type Role } from '@renda/domain';
import type { Db } from '../../client/countyClient.ts';
import { toDate } from '../../day.ts';
import { searchText } from '../../register/searchText.ts';
import { testViewerOf } from './people.ts';

/** Since when everything in it holds. */
export const worldSince = toDate('2021-12-01');
const dayMs = 24 * 60 * 60 * 1000;

export type County = Awaited<ReturnType<typeof testCounty>>;

/** Builds it in an empty county. */
export async function testCounty(db: Db) {
  let days = 0;
  const organ = (name: string, kind: string, more: object = {}) => makeOrgan(db, name, kind, more);
  const congress = await organ('县人民代表大会', 'CONGRESS');
  const committee = await organ('县人大常委会代表工作委员会', 'WORKING_COMMITTEE');
  const inspection = await organ('县人民政府督查室', 'GOVERNMENT_INSPECTION_OFFICE');
  const roads = await organ('县交通运输局', 'GOVERNMENT_DEPARTMENT', { handedThroughId: inspection.id });
  const police = await organ('县公安局', 'GOVERNMENT_DEPARTMENT', { handedThroughId: inspection.id });
  const court = await organ('县人民法院', 'COURT');
  await db.organ.update({ where: { id: court.id }, data: { handedThroughId: court.id } });
  const term = await db.term.create({ data: { congressId: congress.id, ordinal: 18, validFrom: worldSince } });
  const category = await db.category.create({ data: { key: 'TRANSPORT', name: '交通电力', sortOrder: 1 } });
  await db.deadlineRule.createMany({ data: defaultDeadlineRules.map(ruleRow) });
  const person = (name: string, role: Role, organId: string | null) => testViewerOf(name, [{ role, organId }]);
  return {
    db,
    now: () => new Date(Date.now() + days * dayMs),
    /** The world's clock, so many days later. */
    passDay: (count = 1) => {
      days += count;
    },
    congress,
    committee,
    inspection,
    roads,
    police,
    court,
    term,
    category,
    staff: person('周演示', 'STAFF', committee.id),
    otherStaff: person('钱演示', 'STAFF', congress.id),
    coordinator: person('杨演示', 'COORDINATOR', inspection.id),
    handler: person('段演示', 'HANDLER', roads.id),
    head: person('李演示', 'UNIT_HEAD', roads.id),
    policeHandler: person('赵演示', 'HANDLER', police.id),
    policeHead: person('范演示', 'UNIT_HEAD', police.id),
    stranger: testViewerOf('陌生人', []),
  };
}

/** An organ of that kind. */
export function makeOrgan(db: Db, name: string, kind: string, more: object) {
  return db.organ.create({
    data: { name, shortName: name, kind, validFrom: worldSince, searchText: searchText(name), ...more },
  });
}

function ruleRow({ starts, inForceFrom, inForceTo, ...rule }: (typeof defaultDeadlineRules)[number]) {
  return {
    ...rule,
    ...defaultStagings[rule.key],
    startsAt: starts,
    inForceFrom: toDate(inForceFrom),
    inForceTo: inForceTo && toDate(inForceTo),
  };
}
