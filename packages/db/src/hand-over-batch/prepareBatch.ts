/** Preparing a batch (交办会): accepted suggestions gathered for one day of handing over. */
import { allows, checkedText, handlingLimits, Invalid, isPlainDate, NotAllowed, NotFound } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { madeBefore, once } from '../idempotency/once.ts';
import { newId } from '../newId.ts';
import { lockRows } from '../suggestion/groupMembers.ts';
import type { Asked } from '../suggestion/moveSuggestion.ts';
import { visibleSuggestions } from '../suggestion/visibleTo.ts';
import { batchAudit, lockPreparing } from './lockBatch.ts';
import { type ProposedPlace, proposedPlaces } from './proposedPlaces.ts';
import { batchBodies } from './visibleTo.ts';

/** A batch as it is begun; without `suggestionIds`, all accepted ones that wait: of the session, or of the body where there is none. */
export type BatchBeginning = {
  readonly name: string;
  /** The day planned for the meeting; the real one is said when it is handed over. */
  readonly heldOn: string;
  readonly sessionId: string | null;
  readonly suggestionIds: readonly string[] | null;
};

/** Makes a batch of the viewer's body, once per key, and promises its id. Refuses with `NotAllowed` or `Invalid`. */
export async function prepareBatch(act: Act, key: string, beginning: BatchBeginning): Promise<string> {
  assertPrepares(act);
  const made = await madeBefore(act, 'prepareBatch', key);
  if (made !== null) return made;
  const { sessionId, suggestionIds } = beginning;
  const head = checkedHead(beginning);
  const chosen = suggestionIds === null ? waiting(act, sessionId) : { id: { in: [...suggestionIds] } };
  const gathered = await gather(act, chosen, suggestionIds?.length ?? null);
  const [first] = gathered;
  if (first === undefined) throw new Invalid('suggestionIds', nothingWaits);
  const screenerId = first.screenerId;
  assertOneBody(act, gathered, screenerId);
  const places = await proposedPlaces(act, gathered);
  return once(act, 'prepareBatch', key, async (tx, id) => {
    const data = { id, ...head, sessionId, screenerId, createdAt: act.now, createdByName: act.viewer.name };
    await tx.handOverBatch.create({ data });
    await addItems(tx, id, screenerId, places);
    await writeAudit(tx, [batchAudit(act, 'batch.prepare', id, { ...head, sessionId, items: places.length })]);
  });
}

/** Adds accepted suggestions of the body to a batch in preparation. Refuses with `NotFound`, `NotAllowed`, `Stale` or `Invalid`. */
export async function addToBatch(act: Act, asked: Asked, suggestionIds: readonly string[]): Promise<void> {
  assertPrepares(act);
  const places = await proposedPlaces(act, await gather(act, { id: { in: [...suggestionIds] } }, suggestionIds.length));
  await act.db.$transaction(async (tx) => {
    const batch = await lockPreparing(tx, act, asked, 'batch.prepare');
    await addItems(tx, batch.id, batch.screenerId, places);
    await tx.handOverBatch.updateMany({ where: { id: batch.id }, data: { version: { increment: 1 } } });
    await writeAudit(tx, [batchAudit(act, 'batch.revise', batch.id, { added: places.length })]);
  });
}

/** The name and day of a batch, checked. */
export function checkedHead({ name, heldOn }: { readonly name: string; readonly heldOn: string }) {
  if (!isPlainDate(heldOn)) throw new Invalid('heldOn', { 'zh-CN': '请填写交办日期。', en: 'Say the day.' });
  return { name: checkedText('name', name, handlingLimits.batchName), heldOn: toDate(heldOn) };
}

const placedSelect = {
  id: true,
  screenerId: true,
  raisedUpById: true,
  congress: { select: { townshipId: true } },
  wishedUnit: { select: { id: true, handedThroughId: true } },
} as const satisfies Prisma.SuggestionSelect;

/** Accepted ones of the viewer's bodies that no batch is being prepared with, in the order of their numbers. */
function waiting({ viewer }: Act, sessionId: string | null): Prisma.SuggestionWhereInput {
  return {
    state: 'ACCEPTED',
    screenerId: { in: batchBodies(viewer) },
    batchItems: { none: { batch: { state: 'PREPARING' } } },
    ...(sessionId === null ? {} : { sessionId }),
  };
}

async function gather(act: Act, where: Prisma.SuggestionWhereInput, asked: number | null) {
  const found = await act.db.suggestion.findMany({
    where: { AND: [visibleSuggestions(act.viewer), where] },
    orderBy: [{ numberSeriesId: 'asc' }, { number: 'asc' }, { id: 'asc' }],
    select: placedSelect,
  });
  if (asked !== null && found.length !== asked) throw new NotFound();
  return found;
}

function assertPrepares({ viewer }: Act): void {
  if (!allows(viewer, 'batch.prepare', new Set(batchBodies(viewer).length > 0 ? ['screener'] : []))) {
    throw new NotAllowed();
  }
}

function assertOneBody(act: Act, all: readonly { readonly screenerId: string }[], screenerId: string): void {
  if (!batchBodies(act.viewer).includes(screenerId)) throw new NotAllowed();
  if (all.some((s) => s.screenerId !== screenerId)) throw new Invalid('suggestionIds', otherBody);
}

/** Locks the suggestions, so that each is in one preparing batch at most, and writes the items. */
async function addItems(tx: Tx, batchId: string, screenerId: string, places: readonly ProposedPlace[]): Promise<void> {
  const ids = places.map((place) => place.suggestionId);
  await lockRows(tx, ids);
  const wrong = await tx.suggestion.findFirst({
    where: {
      id: { in: ids },
      OR: [
        { state: { not: 'ACCEPTED' } },
        { screenerId: { not: screenerId } },
        { batchItems: { some: { batch: { state: 'PREPARING' } } } },
      ],
    },
    select: {
      officialNumber: true,
      title: true,
      batchItems: { select: { batch: { select: { name: true, state: true } } } },
    },
  });
  if (wrong !== null) throw notWaiting(wrong);
  await tx.batchItem.createMany({ data: places.map((place) => ({ id: newId(), batchId, ...place })) });
}

type Named = { readonly officialNumber: string | null; readonly title: string };

function notWaiting(
  s: Named & { readonly batchItems: readonly { readonly batch: { readonly name: string; readonly state: string } }[] },
): Invalid {
  const name = s.officialNumber ?? s.title;
  const other = s.batchItems.find(({ batch }) => batch.state === 'PREPARING')?.batch.name;
  return new Invalid('suggestionIds', {
    'zh-CN': other ? `${name}已在“${other}”中。` : `${name}现在不能由本机构交办。`,
    en: other ? `${name} is in “${other}” already.` : `${name} is not this body's to hand over now.`,
  });
}

const nothingWaits = {
  'zh-CN': '没有等待交办的建议：已受理、还没有列入其他批次的才能列入。',
  en: 'No suggestion waits to be handed over: only accepted ones that are in no other batch can be gathered.',
};

const otherBody = {
  'zh-CN': '一批建议要由同一个机构交办。',
  en: 'The suggestions of one batch are handed over by one body.',
};
