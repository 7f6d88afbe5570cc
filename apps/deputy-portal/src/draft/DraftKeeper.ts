import {
  afterSaving,
  type Chosen,
  changedContent,
  type DraftContent,
  type DraftWork,
  hasContent,
  isSameText,
  withoutPhoto,
  withPhoto,
} from './DraftWork.ts';

/** What came of sending a draft to the server. */
export type SaveOutcome =
  | { kind: 'saved'; suggestionId: string; version: number; screener: string }
  | { kind: 'stale' }
  | { kind: 'refused'; field: string | null; message: string }
  | { kind: 'unreachable' };

/** The server, as far as a draft needs it. */
export interface DraftDoor {
  begin(key: string, leadDeputyId: string, work: DraftWork): Promise<SaveOutcome>;
  revise(suggestionId: string, version: number, work: DraftWork): Promise<SaveOutcome>;
  /** What stands there now; null when it can't be reached or may no longer be changed. */
  read(suggestionId: string): Promise<{ version: number; content: DraftContent } | null>;
}

/** How far what was written has come. `unreachable`: it is on this device and is sent by itself later. */
export type Saving =
  | { kind: 'idle' | 'waiting' | 'saving' | 'unreachable' | 'stale' }
  | { kind: 'saved'; at: Date }
  | { kind: 'refused'; field: string | null; message: string };

/** A draft as the device keeps it, so that nothing typed is lost. */
export interface DraftCopy {
  /** The same for every try to begin it on the server. */
  key: string;
  /** An earlier try to begin it may have arrived. */
  wasTried: boolean;
  suggestionId: string | null;
  version: number;
  /** The body that screens it, once the server has told. */
  screener: string | null;
  /** The server doesn't have all of it yet. */
  isDirty: boolean;
  /** Deputies to be asked to sign once it is submitted: nobody is asked to sign what is not finished. Kept on this device. */
  coSigners: readonly Chosen[];
  work: DraftWork;
}

export interface DraftState {
  readonly copy: DraftCopy;
  readonly saving: Saving;
}

interface Pauses {
  /** Milliseconds after the last change until it is sent. */
  untilSaved: number;
  /** Milliseconds until the next try when the server could not be reached. */
  untilRetried: number;
}

/**
 * Keeps one draft: on the device at once, on the server a moment after the last change, one sending at a time. A
 * newer version on the server stops it until somebody decides whose words count. `keep` is given each copy, and null
 * when the device may forget it.
 */
export class DraftKeeper {
  #state: DraftState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | null = null;
  #hasEnded = false;
  /** What was sent without an answer: the server may have it. */
  #unanswered: DraftContent | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #door: DraftDoor;
  readonly #keep: (copy: DraftCopy | null) => void;
  readonly #pauses: Pauses;

  constructor(
    start: DraftState,
    door: DraftDoor,
    keep: (copy: DraftCopy | null) => void,
    pauses: Pauses = { untilSaved: 1500, untilRetried: 15_000 },
  ) {
    this.#state = start;
    this.#door = door;
    this.#keep = keep;
    this.#pauses = pauses;
    if (start.copy.isDirty && start.saving.kind !== 'stale') this.#saveIn(0);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): DraftState => this.#state;

  /** Changes what is written; keeps it on the device at once and sends it soon. */
  change(change: Partial<DraftContent>): void {
    const { work } = this.#state.copy;
    this.#rework({ ...work, content: changedContent(work.content, change) });
  }

  /** Chooses the mandate by which it is raised; only before the server has it. */
  chooseMandate(leadDeputyId: string): void {
    if (this.#state.copy.suggestionId === null) this.#rework({ ...this.#state.copy.work, leadDeputyId });
  }

  /** Chooses who is asked to sign when it is submitted. */
  chooseCoSigners(coSigners: readonly Chosen[]): void {
    this.#set({ ...this.#state, copy: { ...this.#state.copy, coSigners } });
  }

  /** Adds a photograph that has arrived at the server. */
  addPhoto(photo: Chosen): void {
    this.#rework(withPhoto(this.#state.copy.work, photo));
  }

  /** Takes a photograph off. */
  removePhoto(id: string): void {
    this.#rework(withoutPhoto(this.#state.copy.work, id));
  }

  /** Sends what the server doesn't have yet. True when it has everything. */
  save(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Gives up what was written here for what stands on the server. */
  takeTheirs(theirs: DraftCopy): void {
    const { coSigners } = this.#state.copy;
    this.#set({ copy: { ...theirs, coSigners }, saving: { kind: 'idle' } });
  }

  /** Lets what was written here replace what stands on the server as this version. */
  keepMine(theirVersion: number): Promise<boolean> {
    const copy = { ...this.#state.copy, version: theirVersion, isDirty: true };
    this.#set({ copy, saving: { kind: 'waiting' } });
    return this.save();
  }

  /** Ends it: it was submitted or dropped, and the device forgets it. */
  end(): void {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    this.#keep(null);
  }

  #rework(work: DraftWork): void {
    const copy = { ...this.#state.copy, work, isDirty: true };
    const isStale = this.#state.saving.kind === 'stale';
    this.#set({ copy, saving: isStale ? this.#state.saving : { kind: isReady(copy) ? 'waiting' : 'idle' } });
    if (!isStale) this.#saveIn(this.#pauses.untilSaved);
  }

  async #saveAll(): Promise<boolean> {
    while (this.#state.copy.isDirty) {
      const { copy, saving } = this.#state;
      if (saving.kind === 'stale' || !isReady(copy)) return false;
      const sent = copy.work;
      this.#set({ copy: { ...copy, wasTried: true }, saving: { kind: 'saving' } });
      const outcome = await this.#send(copy);
      if (outcome.kind === 'saved') this.#noteSaved(outcome, sent, copy);
      else if (outcome.kind !== 'stale' || !(await this.#isOwn(copy))) return this.#noteUnsaved(outcome, sent);
    }
    return true;
  }

  #noteUnsaved(outcome: Exclude<SaveOutcome, { kind: 'saved' }>, sent: DraftWork): false {
    this.#set({ ...this.#state, saving: outcome });
    if (outcome.kind === 'unreachable') {
      this.#unanswered = sent.content;
      this.#saveIn(this.#pauses.untilRetried);
    }
    return false;
  }

  /** A newer version with the very words that we sent is our own, whose answer was lost: then we go on from it. */
  async #isOwn({ suggestionId }: DraftCopy): Promise<boolean> {
    const sent = this.#unanswered;
    const theirs = suggestionId && sent ? await this.#door.read(suggestionId) : null;
    if (!theirs || !sent || !isSameText(theirs.content, sent)) return false;
    this.#unanswered = null;
    this.#set({ ...this.#state, copy: { ...this.#state.copy, version: theirs.version } });
    return true;
  }

  /** A draft whose beginning was tried before may stand on the server with older words: then it is sent once more. */
  #noteSaved(outcome: SaveOutcome & { kind: 'saved' }, sent: DraftWork, before: DraftCopy): void {
    const { work } = this.#state.copy;
    const mayBeOlder = before.suggestionId === null && before.wasTried;
    const isDirty = work !== sent || mayBeOlder;
    this.#unanswered = null;
    const rest = mayBeOlder ? work : afterSaving(work, sent);
    const copy = { ...this.#state.copy, ...place(outcome), isDirty, work: rest };
    this.#set({ copy, saving: isDirty ? { kind: 'saving' } : { kind: 'saved', at: new Date() } });
  }

  #send(copy: DraftCopy): Promise<SaveOutcome> {
    const { suggestionId, version, key, work } = copy;
    if (suggestionId !== null) return this.#door.revise(suggestionId, version, work);
    return this.#door.begin(key, work.leadDeputyId ?? '', work);
  }

  #saveIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), milliseconds);
  }

  #set(state: DraftState): void {
    this.#state = state;
    if (!this.#hasEnded) this.#keep(state.copy);
    for (const listener of this.#listeners) listener();
  }
}

/** Nothing is begun on the server before there is something in it and it is known whose it is. */
function isReady({ suggestionId, work }: DraftCopy): boolean {
  return suggestionId !== null || (work.leadDeputyId !== null && hasContent(work));
}

const place = ({ suggestionId, version, screener }: SaveOutcome & { kind: 'saved' }) => ({
  suggestionId,
  version,
  screener,
});
