/** What ties suggestions to each other: handled together, or raised again after a year. */
import { oneRoad } from '../matter/specialMatters.ts';
import { instantOf, later } from '../suggestion/instants.ts';
import type { Life } from './Life.ts';
import type { Scribe } from './Scribe.ts';
import { groupText } from './words.ts';

/** Ties them. */
export function tie(scribe: Scribe, lives: readonly Life[]): void {
  link(
    scribe,
    lives.filter(({ row }) => oneRoad.includes(row.title)),
  );
  raiseAgain(scribe, lives);
}

/** Linked once all of them are accepted, before they are handed over. */
function link(scribe: Scribe, together: readonly Life[]): void {
  const accepted = together.flatMap(({ row }) => (row.acceptedAt ? [row.acceptedAt as string] : [])).sort();
  const last = accepted.at(-1);
  if (last === undefined || accepted.length !== together.length || together.length < 2) return;
  const at = later(last, 1200);
  const id = scribe.id(at, 'group');
  const [first] = together as readonly [Life, ...Life[]];
  scribe.rows.suggestion_groups.push({ id, reason: groupText, createdAt: at, createdByName: first.screening.name });
  const numbers = together.flatMap(({ row }) => row.officialNumber ?? []).sort();
  for (const life of together) {
    life.row.groupId = id;
    scribe.tell(life, 'link', { at, actor: life.screening, reason: groupText, facts: { numbers } });
  }
}

/** What was answered as a B or C and concerns the whole county is raised once more by the matter's next title. */
function raiseAgain(scribe: Scribe, lives: readonly Life[]): void {
  const ofCounty = lives.filter(
    ({ sketch, row }) =>
      sketch.named === null && row.acceptedAt && row.screenerId === scribe.archive.organs.deputiesCommittee.id,
  );
  const inOrder = [...ofCounty].sort((a, b) => ((a.row.filedAt as string) < (b.row.filedAt as string) ? -1 : 1));
  const last = new Map<string, Life>();
  for (const life of inOrder) {
    const { lead, category, cause } = life.sketch.matter;
    const about = `${lead} ${category} ${cause}`;
    const earlier = last.get(about);
    last.set(about, life);
    if (earlier && isUnsolved(earlier, life)) tieTo(scribe, life, earlier);
  }
}

/** Answered as a B or C by the day on which the other was filed. */
function isUnsolved({ handlings }: Life, { row }: Life): boolean {
  const replies = handlings.flatMap((one) => one.replies);
  return replies.some(
    ({ replyClass, issuedAt }) => replyClass !== 'A' && issuedAt && (issuedAt as string) < (row.filedAt as string),
  );
}

function tieTo(scribe: Scribe, life: Life, earlier: Life): void {
  life.row.raisesAgainId = earlier.id;
  const at = instantOf('tied', (life.sketch.days.accepted ?? life.sketch.days.begun) as string, 12);
  scribe.tell(life, 'raiseAgain', { at, actor: life.screening, facts: { earlier: earlier.row.officialNumber } });
}
