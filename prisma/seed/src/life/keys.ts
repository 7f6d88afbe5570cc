/** Key suggestions: chosen by the council of chairpersons, led by a county leader, supervised by a body of the congress. */
import type { DefaultCategory, KeyVisitKind, PlainDate } from '@renda/domain';
import type { Organ, Person } from '../county/rows.ts';
import { instantOf, someMinutes } from '../suggestion/instants.ts';
import type { Life } from './Life.ts';
import type { Scribe } from './Scribe.ts';
import { keyVisitText } from './words.ts';

type Choice = { readonly chosenOn: PlainDate; readonly meeting: string; readonly isLed: boolean };
type Key = Scribe['rows']['key_suggestions'][number];

const supervisors: Partial<Record<DefaultCategory, string>> = {
  TRANSPORT_AND_POWER: '城建环资',
  TOWN_BUILDING_AND_LAND: '城建环资',
  FARMING_FORESTRY_WATER: '农业农村',
  VILLAGE_BUILDING: '农业农村',
  SCIENCE_EDUCATION_CULTURE_HEALTH: '教科文卫',
  LAW_AND_ORDER: '监察和司法',
  FINANCE: '财政经济',
};

/** The row of a choice; promises it with what its history says. */
export function keepKey(scribe: Scribe, life: Life, { chosenOn, meeting, isLed }: Choice, at: string) {
  const supervisor = supervisorOf(scribe, life);
  const leader = isLed ? leaderInCharge(scribe, life) : null;
  const row: Key = {
    id: scribe.id(at, 'key suggestion', life.id),
    suggestionId: life.id,
    year: Number(chosenOn.slice(0, 4)),
    chosenOn,
    meeting,
    leaderId: leader?.id ?? null,
    supervisorId: supervisor.id,
    votedOn: null,
    satisfiedVotes: null,
    basicallySatisfiedVotes: null,
    notSatisfiedVotes: null,
    isVotePublished: false,
    version: 1,
  };
  scribe.rows.key_suggestions.push(row);
  return { row, facts: { chosenOn, meeting, leader: leader?.name ?? null, supervisor: supervisor.name } };
}

/** Chooses it on that day, and tells of the visits and the vote that followed. */
export function chooseKey(scribe: Scribe, life: Life, chosenOn: PlainDate, meeting: string): void {
  const at = instantOf('chosen', chosenOn, someMinutes(life.chance));
  const isLed = life.row.screenerId === scribe.archive.organs.deputiesCommittee.id;
  const { row, facts } = keepKey(scribe, life, { chosenOn, meeting, isLed }, at);
  scribe.tell(life, 'chooseKey', { at, actor: life.screening, facts });
  const kinds: KeyVisitKind[] = isLed ? ['LEAD', 'SUPERVISE', 'NOTE', 'SUPERVISE'] : ['SUPERVISE', 'NOTE'];
  for (const [index, kind] of kinds.entries()) visit(scribe, life, row, kind, scribe.after(chosenOn, 12 + index * 17));
  vote(scribe, life, row);
}

function visit(scribe: Scribe, life: Life, key: Key, kind: KeyVisitKind, heldOn: PlainDate): void {
  if (!scribe.isPast(heldOn)) return;
  const at = instantOf('visited', heldOn, someMinutes(life.chance));
  const id = scribe.id(at, 'key visit', key.id, kind);
  const leader = leaderInCharge(scribe, life)?.name;
  const unit = life.parts[0]?.people.organ.name ?? '';
  const who = kind === 'LEAD' && leader !== undefined ? `${leader}，${unit}负责人` : `督办机构人员、${unit}负责人`;
  scribe.rows.key_visits.push({
    id,
    suggestionId: life.id,
    keySuggestionId: key.id,
    kind,
    heldOn,
    participants: kind === 'NOTE' ? '督办机构联络员' : `${who}、领衔代表${life.sketch.seat.person.name}`,
    note: keyVisitText(life.chance, kind),
    recordedByName: life.screening.name,
    createdAt: at,
  });
  if (kind === 'SUPERVISE')
    scribe.attach(life, {
      name: '督办现场（演示图片）.png',
      purpose: 'VISIT_PHOTO',
      keyVisitId: id,
      at,
      by: life.screening,
    });
  scribe.tell(life, 'recordVisit', { at, actor: life.screening, facts: { kind, heldOn } });
}

/** The standing committee votes in December on how it was handled. */
function vote(scribe: Scribe, life: Life, key: Key): void {
  const votedOn = scribe.archive.almanac.worked(`${key.year}-12-18`);
  const isCountys = life.row.screenerId === scribe.archive.organs.deputiesCommittee.id;
  if (!scribe.isPast(votedOn) || !isCountys) return;
  const present = Math.min(scribe.archive.offices.committee.length, 25);
  const notSatisfied = life.chance.int(0, 2);
  const basicallySatisfied = life.chance.int(2, 6);
  const satisfied = Math.max(1, present - basicallySatisfied - notSatisfied);
  const counts = {
    satisfiedVotes: satisfied,
    basicallySatisfiedVotes: basicallySatisfied,
    notSatisfiedVotes: notSatisfied,
  };
  Object.assign(key, { votedOn, ...counts, isVotePublished: true, version: 2 });
  const at = instantOf('decided', votedOn, someMinutes(life.chance));
  scribe.tell(life, 'recordVote', {
    at,
    actor: life.screening,
    facts: { votedOn, satisfied, basicallySatisfied, notSatisfied },
  });
}

function supervisorOf({ archive }: Scribe, { sketch, row, chance }: Life): Organ {
  const { organs } = archive;
  if (row.screenerId !== organs.deputiesCommittee.id) {
    const presidium = organs.rows.find(({ id }) => id === row.screenerId);
    if (presidium !== undefined) return presidium;
  }
  const may = organs.congressBodies.filter(
    ({ kind, id }) =>
      (kind === 'SPECIAL_COMMITTEE' || kind === 'WORKING_COMMITTEE') && id !== organs.deputiesCommittee.id,
  );
  const word = supervisors[sketch.matter.category];
  return may.find(({ name }) => word !== undefined && name.includes(word)) ?? chance.pick(may);
}

/** Who is in charge of the unit that leads, by the county's portfolios. */
export function leaderInCharge({ archive }: Scribe, { parts, chance }: Life): Person | null {
  const { posts, viceHeads } = archive.offices;
  const unitId = parts[0]?.people.organ.id;
  const portfolio = archive.portfolios.find(({ organId, validTo }) => organId === unitId && validTo === null);
  const post = posts.find(({ id }) => id === portfolio?.postId);
  const person = viceHeads.find(({ id }) => id === post?.personId);
  return person ?? (viceHeads.length === 0 ? null : chance.pick(viceHeads));
}
