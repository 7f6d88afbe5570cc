/** Who sees which of the suggestions of a walk: what the where-clauses find, and what plain words say. */
import type { Viewer } from '@renda/domain';
import { visibleSuggestions } from '../../suggestion/visibleTo.ts';
import { sentStatements } from '../countStatements.ts';
import type { Life } from './Life.ts';
import type { Neighbourhood, WalkingDeputy } from './Neighbourhood.ts';
import type { Snapshot } from './Snapshot.ts';

/** Somebody who looks, and in plain words what they may see. */
export type Looker = { readonly name: string; readonly viewer: Viewer; readonly sees: (s: Snapshot) => boolean };

const notAccepted = 'DRAFT SUBMITTED RETURNED WITHDRAWN REDIRECTED JOINED ENDED_FOR_REFERENCE PURGED'.split(' ');
const isAccepted = (s: Snapshot) => !notAccepted.includes(s.state);
const wasSent = (s: Snapshot) => s.state !== 'DRAFT' && !(s.state === 'WITHDRAWN' && s.submittedAt === null);
const nothing = () => false;

function ofDeputy({ id, viewer, congressId }: WalkingDeputy): Looker {
  const signs = (s: Snapshot) => s.coSigners.find((c) => c.deputyId === id)?.state;
  return {
    name: `deputy ${viewer.name}`,
    viewer,
    sees: (s) =>
      s.leadDeputyId === id ||
      (s.congressId === congressId && isAccepted(s)) ||
      (s.state !== 'PURGED' && (signs(s) === 'INVITED' || signs(s) === 'SIGNED')) ||
      (['DRAFT', 'RETURNED', 'SUBMITTED'].includes(s.state) && signs(s) === 'DECLINED'),
  };
}

/** Everybody who looks at one neighbourhood. */
export function lookers({ cast, deputies, places }: Neighbourhood): Looker[] {
  const { world, town, otherTown, onlookers } = cast;
  const wrote = (viewer: Viewer) => (s: Snapshot) => s.enteredById === viewer.accountId;
  const office = (name: string, viewer: Viewer, sees: (s: Snapshot) => boolean): Looker => ({
    name,
    viewer,
    sees: (s) => wrote(viewer)(s) || sees(s),
  });
  const ofTown = (s: Snapshot) => s.townshipId === town.township.id && wasSent(s);
  const handles = (unitId: string) => (s: Snapshot) => s.handlings.some((h) => h.unitId === unitId);
  return [
    ...deputies.map(ofDeputy),
    { name: 'stranger', viewer: world.stranger, sees: nothing },
    office('staff', world.staff, wasSent),
    office('other staff', world.otherStaff, wasSent),
    office('clerk of the town', town.clerk, ofTown),
    office('presidium of the town', town.member, ofTown),
    office('clerk of another town', otherTown.clerk, nothing),
    office('presidium of another town', otherTown.member, nothing),
    office(
      'clerk of the delegation',
      places.delegationClerk,
      (s) => s.delegationId === places.delegationId && wasSent(s),
    ),
    { name: 'another town’s government', viewer: otherTown.handler, sees: nothing },
    ...cast.receivers.map((r) => ({
      name: `coordinator ${r.coordinator.name}`,
      viewer: r.coordinator,
      sees: (s: Snapshot) => s.handedToId === r.id,
    })),
    ...[...cast.units.values()].map((u) => ({ name: u.handler.name, viewer: u.handler, sees: handles(u.id) })),
    { name: 'head of the roads office', viewer: world.head, sees: handles(world.roads.id) },
    { name: 'leader of the congress', viewer: onlookers.leader, sees: isAccepted },
    { name: 'leader of the county', viewer: cast.leader, sees: isAccepted },
    { name: 'member of the standing committee', viewer: onlookers.member, sees: isAccepted },
    { name: 'administrator', viewer: onlookers.administrator, sees: nothing },
    { name: 'auditor', viewer: onlookers.auditor, sees: nothing },
  ];
}

/** One statement that asks for all lookers at once: the very statements that each of them would send, put side by side. */
export type Glance = { readonly sql: string; readonly values: readonly unknown[] };

/** Catches what each looker's list sends and puts it together. */
export async function glanceOf({ db }: Neighbourhood, all: readonly Looker[], lives: readonly Life[]): Promise<Glance> {
  const ids = lives.map((life) => life.id);
  const values: unknown[] = [];
  const parts: string[] = [];
  for (const [i, { viewer }] of all.entries()) {
    const own = { id: { in: ids }, AND: visibleSuggestions(viewer) };
    const { sent } = await sentStatements(db, () => db.suggestion.findMany({ where: own, select: { id: true } }));
    // Others walk on the same client at the same time; what names these suggestions is this list's.
    const only = sent.find((one) => ids.every((id) => one.values.includes(id)));
    // A viewer who sees nothing is known to, without asking.
    if (only === undefined) continue;
    const before = values.length;
    parts.push(
      `select ${i} as looker, f.id::text from (${only.sql.replace(/\$(\d+)/g, (_, n: string) => `$${before + Number(n)}`)}) f`,
    );
    values.push(...only.values);
  }
  return { sql: parts.join(' union all '), values };
}

/** Who sees what now, by the database: `looker id` for each. */
export async function glanced({ db }: Neighbourhood, { sql, values }: Glance): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRawUnsafe<{ looker: number; id: string }[]>(sql, ...values);
  return new Set(rows.map(({ looker, id }) => `${looker} ${id}`));
}
