/** Those who take part in all lives of one county: its offices, two towns, leaders; and who only looks on. */
import type { Role, Viewer } from '@renda/domain';
import { openLeadership } from '../leadership.ts';
import type { TestDatabase } from '../testDatabase.ts';
import { testViewerOf, testWorld, type World } from '../world.ts';

/** Who answers for a unit. */
export type UnitPeople = { readonly id: string; readonly handler: Viewer; readonly head: Viewer };

/** Who receives what is handed over, and the units to which it goes on. */
export type Receiver = { readonly id: string; readonly coordinator: Viewer; readonly units: readonly UnitPeople[] };

export type Town = Awaited<ReturnType<World['town']>>;

export type Cast = {
  readonly database: TestDatabase;
  readonly world: World;
  readonly town: Town;
  readonly otherTown: Town;
  readonly council: string;
  /** A vice head of the county, who gives instructions. */
  readonly leader: Viewer;
  readonly receivers: readonly Receiver[];
  readonly units: ReadonlyMap<string, UnitPeople>;
  /** Their part in everything is to see what they may: leaders and members, the offices of the platform. */
  readonly onlookers: Readonly<Record<'leader' | 'member' | 'administrator' | 'auditor', Viewer>>;
};

/** Builds them in an empty county. */
export async function openCast(database: TestDatabase): Promise<Cast> {
  const world = await testWorld(database.county());
  const [town, otherTown] = [await world.town('田园镇'), await world.town('漭水镇')];
  const { council, viceHead, leader } = await openLeadership({ world });
  const holding = (name: string, role: Role, organId: string | null = null) => testViewerOf(name, [{ role, organId }]);
  const unit = (id: string, handler: Viewer, head: Viewer): UnitPeople => ({ id, handler, head });
  const of = (organId: string, name: string) =>
    unit(organId, holding(`${name}承办人`, 'HANDLER', organId), holding(`${name}负责人`, 'UNIT_HEAD', organId));
  const { inspection, roads, police, court } = world;
  const townUnit = unit(town.government.id, town.handler, town.head);
  const ofInspection = [
    unit(roads.id, world.handler, world.head),
    unit(police.id, world.policeHandler, world.policeHead),
    townUnit,
  ];
  const receivers: Receiver[] = [
    { id: inspection.id, coordinator: world.coordinator, units: ofInspection },
    { id: court.id, coordinator: holding('法院协调员', 'COORDINATOR', court.id), units: [of(court.id, '法院')] },
    { id: town.government.id, coordinator: town.coordinator, units: [townUnit] },
  ];
  return {
    database,
    world,
    town,
    otherTown,
    council: council.id,
    leader: leader(viceHead),
    receivers,
    units: new Map(receivers.flatMap((r) => r.units.map((u) => [u.id, u]))),
    onlookers: {
      leader: holding('人大领导', 'LEADER'),
      member: holding('常委会委员', 'COMMITTEE_MEMBER'),
      administrator: holding('系统管理员', 'SYSTEM_ADMIN'),
      auditor: holding('审计员', 'AUDITOR'),
    },
  };
}
