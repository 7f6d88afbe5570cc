/** Writes entries of the history, due dates and papers, as the acts of the platform do, and moves what they move. */
import {
  type AttachmentPurpose,
  type DeadlineKey,
  type HandlingMove,
  handlingLifecycle,
  type PlainDate,
  type SuggestionMove,
  type SuggestionState,
  suggestionLifecycle,
} from '@renda/domain';
import { seedId } from '../chance/seedId.ts';
import { LetterBook } from '../suggestion/parts.ts';
import type { Archive } from './Archive.ts';
import type { EventRow, Life, Written } from './Life.ts';
import { emptyLifeRows, type LifeRows } from './lifeRows.ts';

/** Who acts; the platform itself has no account. */
export type Who = { readonly id: string | null; readonly name: string };

/** Who did it when, and what else the entry says. */
export type Told = { readonly at: string; readonly actor: Who; readonly body?: string | null } & Partial<
  Pick<EventRow, 'reason' | 'legalBasis' | 'facts'>
>;

/** A file that somebody uploaded. */
export type Filed = {
  readonly name: string;
  readonly purpose: AttachmentPurpose;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly replyId?: string;
  readonly lookBackId?: string;
  readonly keyVisitId?: string;
  readonly instructionId?: string;
};

export class Scribe {
  readonly rows: LifeRows = emptyLifeRows();
  readonly archive: Archive;
  readonly letters: LetterBook;

  constructor(archive: Archive) {
    this.archive = archive;
    this.letters = new LetterBook(archive.plan);
  }

  /** An id of the county, by its instant and what it stands for. */
  id(at: string, ...keys: readonly (string | number)[]): string {
    return seedId(at, this.archive.plan.code, ...keys);
  }

  /** Whether it lies behind today. */
  isPast(day: PlainDate): boolean {
    return day < this.archive.almanac.today;
  }

  /** A working day that many later. */
  after(day: PlainDate, days: number): PlainDate {
    return this.archive.almanac.workingDay(day, days);
  }

  /** A move of the suggestion; the state from which and to which is the table's. */
  move(life: Life, move: SuggestionMove, told: Told, target?: SuggestionState): void {
    const from = life.row.state as SuggestionState;
    const to = suggestionLifecycle.next(move, from, target);
    life.row.state = to;
    this.#grow(life.row);
    this.#write(life, move, { fromState: from, toState: to }, told);
  }

  /** The first entry of all. */
  begin(life: Life, told: Told): void {
    this.#write(life, 'draft', { toState: 'DRAFT' }, told);
  }

  /** What is recorded on a suggestion, or on a unit's part of it, without moving it. */
  tell(life: Life, act: string, told: Told, written?: Written): void {
    this.#grow(written?.row ?? life.row);
    this.#write(life, act, written ? ofPart(written) : {}, told);
  }

  /** A move of a unit's part. */
  movePart(life: Life, move: HandlingMove, written: Written, told: Told): void {
    const from = written.row.state as keyof typeof handlingLifecycle.states;
    const to = handlingLifecycle.next(move, from);
    written.row.state = to;
    this.#grow(written.row);
    this.#write(life, move, { ...ofPart(written), fromState: from, toState: to }, told);
  }

  #grow(row: { version?: number | undefined }): void {
    row.version = (row.version ?? 1) + 1;
  }

  #write(life: Life, move: string, of: Partial<EventRow>, { at, actor, body, ...said }: Told): void {
    const event: EventRow = {
      id: this.id(at, 'event', life.id, move, life.events.length),
      suggestionId: life.id,
      handlingId: null,
      move,
      fromState: null,
      toState: null,
      at,
      actorId: actor.id,
      actorName: actor.name,
      reason: null,
      legalBasis: null,
      facts: {},
      ...of,
      ...said,
      actorBody: body ?? (of as { actorBody?: string }).actorBody ?? null,
    };
    life.events.push(event);
    this.rows.suggestion_events.push(event);
  }

  /** A due date with its trace; promises the day. */
  due(life: Life, key: DeadlineKey, startedOn: PlainDate, at: string, handlingId: string | null = null): PlainDate {
    const { dueOn, isProvisional, trace } = this.archive.timetable.due(key, startedOn);
    this.owe(life, at, {
      key,
      handlingId,
      ruleId: trace.rule.id,
      startedOn,
      dueOn,
      isProvisional,
      trace: trace as object,
    });
    return dueOn;
  }

  /** A due date as it is given. */
  owe(
    life: Life,
    at: string,
    due: Omit<Life['deadlines'][number], 'id' | 'suggestionId' | 'metOn' | 'replacedAt'>,
  ): void {
    const id = this.id(at, 'deadline', life.id, due.key, due.handlingId ?? '', life.deadlines.length);
    const row = { id, suggestionId: life.id, metOn: null, replacedAt: null, ...due };
    life.deadlines.push(row);
    this.rows.deadlines.push(row);
  }

  /** Marks what is owed under these keys as met. */
  meet(life: Life, keys: readonly DeadlineKey[], on: PlainDate, handlingId?: string): void {
    for (const row of this.#owed(life, keys, handlingId)) row.metOn = on;
  }

  /** Lets what is owed under these keys, or under any, stand no longer. */
  stop(life: Life, at: string, keys: readonly DeadlineKey[] | null = null, handlingId?: string): void {
    for (const row of this.#owed(life, keys, handlingId)) row.replacedAt = at;
  }

  #owed(life: Life, keys: readonly DeadlineKey[] | null, handlingId: string | undefined) {
    return life.deadlines.filter(
      (row) =>
        row.metOn === null &&
        row.replacedAt === null &&
        (keys === null || (keys as readonly string[]).includes(row.key)) &&
        (handlingId === undefined || row.handlingId === handlingId),
    );
  }

  /** The sample paper, or for a photograph the sample picture, attached. */
  attach(life: Life, { name, purpose, at, by, ...of }: Filed): void {
    const isPhotograph = purpose === 'VISIT_PHOTO';
    this.rows.attachments.push({
      id: this.id(at, 'attachment', life.id, purpose, this.rows.attachments.length),
      name,
      mediaType: isPhotograph ? 'image/png' : 'application/pdf',
      ...(isPhotograph ? this.archive.samples.photograph : this.archive.samples.paper),
      purpose,
      isLocationRemoved: false,
      suggestionId: life.id,
      ...of,
      uploadedById: by.id,
      uploadedByName: by.name,
      uploadedAt: at,
    });
  }
}

function ofPart({ row, part }: Written) {
  return { handlingId: row.id, actorBody: part.people.organ.name };
}
