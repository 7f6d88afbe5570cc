import { newKey } from '@renda/client';
import { keepDraft, keptDraft } from '@renda/ui/texts';
import { type DraftCopy, type DraftDoor, DraftKeeper, type Saving } from './DraftKeeper.ts';
import { hasContent, isSameText, newWork } from './DraftWork.ts';
import { readCopy } from './readCopy.ts';

/** The draft's place in an address while the server doesn't have it yet. */
export const unbegun = 'new';

/**
 * The drafts that are open in this app, each kept by one keeper however often its screens are left and found again.
 * `owner` keeps the people who share a device apart; `draftId` is the suggestion's id, or `unbegun`.
 */
const open = new Map<string, DraftKeeper>();

const placeOf = (owner: string, draftId: string) => `suggestion.${owner}.${draftId}`;

/** The keeper of an open draft, if it is open. */
export function openDraft(owner: string, draftId: string): DraftKeeper | undefined {
  return open.get(placeOf(owner, draftId));
}

/** What the device kept of a draft, or null. */
function keptCopy(owner: string, draftId: string): DraftCopy | null {
  return readCopy(keptDraft(placeOf(owner, draftId)));
}

/** Opens a new draft, or the one on this device that the server never got. */
export function openNewDraft(owner: string, leadDeputyId: string | null, door: DraftDoor): DraftKeeper {
  const copy = keptCopy(owner, unbegun) ?? emptyCopy(leadDeputyId);
  return openDraft(owner, unbegun) ?? opened(owner, copy, copy.isDirty ? 'waiting' : 'idle', door);
}

/** Opens a draft that the server has. What is unsent on this device counts, unless the server has newer words. */
export function openServerDraft(owner: string, theirs: DraftCopy, door: DraftDoor): DraftKeeper {
  const draftId = theirs.suggestionId ?? unbegun;
  const already = openDraft(owner, draftId);
  if (already) return already;
  const mine = keptCopy(owner, draftId);
  if (!mine?.isDirty || isSameText(mine.work.content, theirs.work.content)) {
    return opened(owner, { ...theirs, coSigners: mine?.coSigners ?? [] }, 'idle', door);
  }
  return opened(owner, mine, mine.version === theirs.version ? 'waiting' : 'stale', door);
}

/** Opens what the device kept of a draft while the server can't be reached; undefined where it kept nothing. */
export function openKeptDraft(owner: string, draftId: string, door: DraftDoor): DraftKeeper | undefined {
  const mine = keptCopy(owner, draftId);
  return mine ? opened(owner, mine, mine.isDirty ? 'waiting' : 'idle', door) : undefined;
}

/** Drops a draft that the server never got. */
export function dropNewDraft(owner: string): void {
  openDraft(owner, unbegun)?.end();
  keepDraft(placeOf(owner, unbegun), null);
}

/** Whether a draft waits on this device that the server never got. */
export function hasNewDraft(owner: string): boolean {
  const copy = openDraft(owner, unbegun)?.state().copy ?? keptCopy(owner, unbegun);
  return copy !== null && hasContent(copy.work);
}

/** Whether an open draft has words that the server lacks. */
export function hasUnsentDraft(): boolean {
  return [...open.values()].some((keeper) => keeper.state().copy.isDirty && hasContent(keeper.state().copy.work));
}

/** Ends every open draft, when its author signs out. */
export function closeDrafts(): void {
  for (const keeper of [...open.values()]) keeper.end();
}

function emptyCopy(leadDeputyId: string | null): DraftCopy {
  const work = newWork(leadDeputyId);
  const unsaved = { wasTried: false, suggestionId: null, version: 0, screener: null, isDirty: false };
  return { key: newKey(), ...unsaved, coSigners: [], work };
}

function opened(
  owner: string,
  copy: DraftCopy,
  kind: Saving['kind'] & ('idle' | 'waiting' | 'stale'),
  door: DraftDoor,
) {
  let place = placeOf(owner, copy.suggestionId ?? unbegun);
  const keep = (now: DraftCopy | null) => {
    const next = now ? placeOf(owner, now.suggestionId ?? unbegun) : place;
    if (next !== place || now === null) {
      keepDraft(place, null);
      open.delete(place);
    }
    place = next;
    if (now === null) return;
    keepDraft(place, now);
    open.set(place, keeper);
  };
  const keeper = new DraftKeeper({ copy, saving: { kind } }, door, keep);
  open.set(place, keeper);
  return keeper;
}
