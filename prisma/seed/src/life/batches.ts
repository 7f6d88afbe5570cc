/** Batches: what a session brought is handed over at one meeting, with packets and receipts; and what is being prepared now. */
import { chineseOrdinal, type PlainDate } from '@renda/domain';
import { instantOf, later } from '../suggestion/instants.ts';
import type { Life } from './Life.ts';
import type { Scribe } from './Scribe.ts';

/** A meeting is held for as many at least. */
const fewest = 3;

/** One for each body and day on which suggestions of a session were handed over, and one for those that wait at the county's. */
export function handOverInBatches(scribe: Scribe, lives: readonly Life[]): void {
  const ofSessions = lives.filter(({ sketch, row }) => sketch.session && row.handedOverOn);
  const meetings = Map.groupBy(ofSessions, ({ row }) => `${row.screenerId} ${row.sessionId} ${row.handedOverOn}`);
  for (const meeting of meetings.values()) if (meeting.length >= fewest) handedOver(scribe, meeting);
  const [latest] = ofSmallest(scribe, lives);
  if (latest) handedOver(scribe, [latest], true);
  const waiting = lives.filter(
    ({ row }) => row.state === 'ACCEPTED' && row.screenerId === scribe.archive.organs.deputiesCommittee.id,
  );
  if (waiting.length > 0) preparing(scribe, waiting);
}

/** What was assigned to the cast's unit and not signed for: it went out in a batch of the recess, whose packet nobody took yet. */
function ofSmallest({ archive }: Scribe, lives: readonly Life[]): Life[] {
  const unsigned = lives.filter(
    ({ row, parts, sketch }) =>
      row.state === 'ASSIGNED' &&
      sketch.session === null &&
      archive.accounts.heads.has(parts[0]?.people.organ.id ?? ''),
  );
  return unsigned.sort((a, b) => (String(a.row.handedOverAt) < String(b.row.handedOverAt) ? 1 : -1));
}

function handedOver(scribe: Scribe, meeting: readonly Life[], isUnsigned = false): void {
  const [first] = meeting as readonly [Life, ...Life[]];
  const on = first.row.handedOverOn as PlainDate;
  const at = first.row.handedOverAt as string;
  const name = first.sketch.session
    ? `${meetingOf(first)}建议交办会`
    : `${on.slice(0, 4)}年${Number(on.slice(5, 7))}月闭会期间建议第一批`;
  const prepared = { heldOn: on, state: 'HANDED_OVER', handedOverAt: at, version: 3 };
  const batchId = keep(
    scribe,
    meeting,
    { name, sessionId: first.row.sessionId ?? null, ...prepared },
    later(at, -7200),
  );
  for (const { events } of meeting) {
    const event = events.find(({ move }) => move === 'handOver');
    if (event) event.facts = { ...(event.facts as object), batch: name };
  }
  if (!isUnsigned) receipts(scribe, meeting, batchId, on);
}

/** As people call it: 县第十八届人大六次会议. */
function meetingOf({ sketch }: Life): string {
  const { called, term } = sketch.seat.congress;
  return `${called}第${chineseOrdinal(term.ordinal)}届人大${chineseOrdinal(sketch.session?.ordinal ?? 1)}次会议`;
}

function preparing(scribe: Scribe, waiting: readonly Life[]): void {
  const { almanac } = scribe.archive;
  const heldOn = scribe.after(almanac.today, 3);
  const at = instantOf('handedOver', scribe.after(almanac.today, -1), 30);
  const month = Number(almanac.today.slice(5, 7));
  const name = `${almanac.today.slice(0, 4)}年${month}月闭会期间建议交办`;
  keep(scribe, waiting, { name, sessionId: null, heldOn, state: 'PREPARING', handedOverAt: null, version: 1 }, at);
}

type Head = Pick<
  Scribe['rows']['hand_over_batches'][number],
  'name' | 'sessionId' | 'heldOn' | 'state' | 'handedOverAt' | 'version'
>;

/** The row with its items; promises its id. */
function keep(scribe: Scribe, lives: readonly Life[], head: Head, createdAt: string): string {
  const [first] = lives as readonly [Life, ...Life[]];
  const id = scribe.id(createdAt, 'batch', first.row.screenerId, head.name);
  const by = { createdAt, createdByName: first.screening.name };
  scribe.rows.hand_over_batches.push({ id, ...head, screenerId: first.row.screenerId, ...by });
  for (const life of lives) {
    scribe.rows.batch_items.push({
      id: scribe.id(createdAt, 'batch item', id, life.id),
      batchId: id,
      suggestionId: life.id,
      organId: life.row.handedToId ?? life.handedTo.id,
      unitId: life.parts[0]?.people.organ.id ?? null,
      isWide: life.sketch.isWide,
    });
  }
  return id;
}

/** Every organ and proposed unit takes its packet within three days; the scan is there for most. */
function receipts(scribe: Scribe, meeting: readonly Life[], batchId: string, on: PlainDate): void {
  const { units } = scribe.archive.offices;
  const [{ screening }] = meeting as readonly [Life, ...Life[]];
  const people = new Map([...units.values()].map((one) => [one.organ.id, one]));
  const organs = new Set(
    meeting.flatMap(({ handedTo, parts }) => [handedTo.id, parts[0]?.people.organ.id ?? handedTo.id]),
  );
  [...organs].forEach((organId, index) => {
    const signedOn = scribe.after(on, index % 3);
    if (!scribe.isPast(signedOn) || index % 11 === 10) return;
    const at = instantOf('assigned', signedOn, index % 18);
    const signedByName =
      people.get(organId)?.handler.name ?? scribe.archive.accounts.coordinators.get(organId)?.name ?? '收发室';
    const id = scribe.id(at, 'receipt', batchId, organId);
    const entered = { enteredById: screening.id, enteredByName: screening.name };
    scribe.rows.batch_receipts.push({ id, batchId, organId, signedByName, signedOn, ...entered });
    scribe.rows.attachments.push({
      id: scribe.id(at, 'attachment', id),
      name: '签收单（演示样本）.pdf',
      mediaType: 'application/pdf',
      ...scribe.archive.samples.paper,
      purpose: 'RECEIPT',
      isLocationRemoved: false,
      batchReceiptId: id,
      uploadedById: screening.id,
      uploadedByName: screening.name,
      uploadedAt: at,
    });
  });
}
