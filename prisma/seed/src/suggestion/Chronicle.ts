/** Writes sketches out as rows: the suggestion with its history, deadlines and papers, as the moves would have written them. */
import {
  addDays,
  type DeadlineKey,
  type PlainDate,
  type SuggestionMove,
  type SuggestionState,
  screeningPoints,
  suggestionLifecycle,
} from '@renda/domain';
import type { Actor } from '../account/AccountBook.ts';
import type { Accounts } from '../account/accounts.ts';
import { Random } from '../chance/Random.ts';
import { seedId } from '../chance/seedId.ts';
import type { CountyPlan } from '../county/CountyPlan.ts';
import type { Organ, Rows } from '../county/rows.ts';
import type { Offices } from '../register/offices.ts';
import type { Organs, TownOrgans } from '../register/organs.ts';
import { HandlingChronicle } from './HandlingChronicle.ts';
import { instantOf, someMinutes } from './instants.ts';
import { type Numbered, numbersOf } from './numbering.ts';
import { LetterBook, type Part, partsOf } from './parts.ts';
import type { Sketch } from './Sketch.ts';
import { suggestionRow } from './suggestionRow.ts';
import type { Timetable } from './Timetable.ts';
import { sendBackReason } from './texts.ts';

/** What is kept of the one paper that stands for all sealed letters and signed originals. */
export type SamplePaper = { readonly sha256: string; readonly size: number };

/** All that a chronicle looks up. */
export type Archive = {
  readonly plan: CountyPlan;
  readonly timetable: Timetable;
  readonly organs: Organs;
  readonly offices: Offices;
  readonly accounts: Accounts;
  readonly categories: ReadonlyMap<string, string>;
  readonly paper: SamplePaper;
};

/** The tables that a chronicle fills. */
export type LifeRows = Pick<
  Rows,
  | 'number_series'
  | 'suggestions'
  | 'handlings'
  | 'deadlines'
  | 'consultations'
  | 'replies'
  | 'evaluations'
  | 'suggestion_events'
  | 'attachments'
>;

/** One suggestion while it is written: who acts, in which body's name. */
export type Life = {
  readonly id: string;
  readonly row: Rows['suggestions'][number];
  readonly sketch: Sketch;
  readonly random: Random;
  readonly enteredBy: Actor;
  readonly isOnBehalf: boolean;
  readonly screener: Organ;
  readonly screening: Actor;
  readonly parts: readonly Part[];
  readonly handedTo: Organ;
};

type EventRow = Rows['suggestion_events'][number];
export type Told = { readonly at: string; readonly actor: Actor; readonly body?: string | null } & Partial<
  Pick<EventRow, 'handlingId' | 'fromState' | 'toState' | 'reason' | 'legalBasis' | 'facts'>
>;

export class Chronicle {
  readonly rows: LifeRows = {
    number_series: [],
    suggestions: [],
    handlings: [],
    deadlines: [],
    consultations: [],
    replies: [],
    evaluations: [],
    suggestion_events: [],
    attachments: [],
  };
  readonly archive: Archive;
  readonly letters: LetterBook;

  constructor(archive: Archive) {
    this.archive = archive;
    this.letters = new LetterBook(archive.plan);
  }

  /** Writes all of them, in the order in which they were answered, since letters are numbered in that order. */
  write(sketches: readonly Sketch[]): LifeRows {
    const { series, numbers } = numbersOf(this.archive.plan.code, sketches);
    this.rows.number_series.push(...series);
    const order = (sketch: Sketch) => `${sketch.days.replied ?? '9999'} ${sketch.key}`;
    for (const sketch of [...sketches].sort((a, b) => (order(a) < order(b) ? -1 : 1)))
      this.#write(sketch, numbers.get(sketch.key) ?? null);
    return this.rows;
  }

  #write(sketch: Sketch, numbered: Numbered | null): void {
    const concerned = this.#concernedBy(sketch);
    const life: Life = { ...concerned, row: suggestionRow(concerned, numbered, this.archive.categories) };
    this.rows.suggestions.push(life.row);
    this.#begin(life);
    this.#screen(life, numbered);
    if (sketch.days.handedOver) this.#handOver(life, sketch.days.handedOver);
    if (sketch.days.assigned) new HandlingChronicle(this, life).write();
  }

  #concernedBy(sketch: Sketch): Omit<Life, 'row'> {
    const { plan, organs, offices, accounts } = this.archive;
    const { seat, days, key } = sketch;
    const random = new Random(plan.code, 'life', key);
    const township = seat.congress.called === '县' ? null : (seat.constituency.town?.township.id as string);
    const screening = township === null ? random.pick(accounts.staff) : (accounts.clerks.get(township) as Actor);
    const own = accounts.deputies.get(seat.deputy.id);
    const clerk = accounts.clerks.get(seat.constituency.town?.township.id ?? '') ?? random.pick(accounts.staff);
    const parts = partsOf(plan, offices, sketch);
    const lead = (parts[0] as Part).people.organ;
    return {
      id: seedId(days.begun, plan.code, 'suggestion', key),
      sketch,
      random,
      enteredBy: own ?? clerk,
      isOnBehalf: own === undefined,
      screener: township === null ? organs.deputiesCommittee : (organs.towns.get(township) as TownOrgans).presidium,
      screening,
      parts,
      handedTo: township === null ? (organs.rows.find(({ id }) => id === lead.handedThroughId) as Organ) : lead,
    };
  }

  /** The draft, the submissions, and what was sent back. */
  #begin(life: Life): void {
    const { sketch, enteredBy: actor, isOnBehalf, row } = life;
    const at = row.createdAt as string;
    const { days, session } = sketch;
    const facts = { raisedIn: session === null ? 'RECESS' : 'SESSION', isOnBehalf };
    this.move(life, 'draft', { at, actor, toState: 'DRAFT', facts: { isOnBehalf } });
    if (isOnBehalf) this.attach(life, { name: '建议原件（演示样本）.pdf', purpose: 'SCAN', at, by: actor });
    if (days.firstSubmitted && days.returned) {
      row.submittedAt = instantOf('firstSubmitted', days.firstSubmitted, someMinutes(life.random));
      this.move(life, 'submit', { at: row.submittedAt, actor, fromState: 'DRAFT', facts });
      const reason = sendBackReason(life.random);
      this.move(life, 'sendBack', {
        at: instantOf('returned', days.returned, someMinutes(life.random)),
        actor: life.screening,
        fromState: 'SUBMITTED',
        reason,
      });
    }
    if (!days.submitted) return;
    row.submittedAt = instantOf('submitted', days.submitted, someMinutes(life.random));
    this.move(life, 'submit', { at: row.submittedAt, actor, fromState: days.returned ? 'RETURNED' : 'DRAFT', facts });
  }

  #screen(life: Life, numbered: Numbered | null): void {
    const { row } = life;
    const { days, session } = life.sketch;
    const first = days.firstSubmitted ?? days.submitted;
    if (!first) return;
    const at = row.submittedAt as string;
    row.filedAt = at;
    const [key, startedOn]: [DeadlineKey, PlainDate] =
      session === null ? ['handOver', first] : ['handOverAfterSession', addDays(session.validTo as string, -1)];
    row.handOverDueOn = this.due(life, { key, startedOn, metOn: days.handedOver ?? null, at });
    if (!days.accepted || numbered === null) return;
    row.acceptedAt = instantOf('accepted', days.accepted, someMinutes(life.random));
    const facts = { officialNumber: numbered.officialNumber, checked: [...screeningPoints] };
    this.move(life, 'accept', { at: row.acceptedAt, actor: life.screening, fromState: 'SUBMITTED', facts });
  }

  #handOver(life: Life, on: PlainDate): void {
    const { row, sketch, handedTo } = life;
    const key = sketch.isWide ? 'replyWide' : 'reply';
    const at = instantOf('handedOver', on, someMinutes(life.random));
    row.replyDueOn = this.due(life, { key, startedOn: on, metOn: sketch.days.replied ?? null, at });
    Object.assign(row, { handedToId: handedTo.id, isWide: sketch.isWide, handedOverAt: at, handedOverOn: on });
    this.move(life, 'handOver', {
      at,
      actor: life.screening,
      fromState: 'ACCEPTED',
      legalBasis: this.archive.timetable.due(key, on).trace.rule.legalBasis,
      facts: { organ: handedTo.name, isWide: sketch.isWide, replyDueOn: row.replyDueOn },
    });
  }

  /** An entry of the history; the state that it leads to is the table's. */
  move(
    life: Life,
    move: SuggestionMove | 'draft' | 'acknowledge' | 'consult' | 'enterSignature' | 'reply',
    told: Told,
  ): void {
    const { at, actor, body, ...rest } = told;
    const ofSuggestion = move in suggestionLifecycle.moves ? (move as SuggestionMove) : null;
    if (ofSuggestion !== null) life.row.version = (life.row.version ?? 1) + 1;
    this.rows.suggestion_events.push({
      id: seedId(at, this.archive.plan.code, 'event', life.id, move, at, told.handlingId ?? ''),
      suggestionId: life.id,
      handlingId: null,
      move,
      fromState: null,
      toState: ofSuggestion && suggestionLifecycle.next(ofSuggestion, told.fromState as SuggestionState),
      at,
      actorId: actor.id,
      actorName: actor.name,
      actorBody: body ?? null,
      reason: null,
      legalBasis: null,
      facts: {},
      ...rest,
    });
  }

  /** A due date with its trace; promises the day. */
  due(
    life: Life,
    due: { key: DeadlineKey; startedOn: PlainDate; metOn: PlainDate | null; handlingId?: string; at: string },
  ): PlainDate {
    const { dueOn, isProvisional, trace } = this.archive.timetable.due(due.key, due.startedOn);
    this.rows.deadlines.push({
      id: seedId(due.at, this.archive.plan.code, 'deadline', life.id, due.key, due.handlingId ?? ''),
      key: due.key,
      suggestionId: life.id,
      handlingId: due.handlingId ?? null,
      ruleId: trace.rule.id,
      startedOn: due.startedOn,
      dueOn,
      isProvisional,
      trace: trace as object,
      metOn: due.metOn,
    });
    return dueOn;
  }

  /** The sample paper, attached. */
  attach(
    life: Life,
    file: { name: string; purpose: 'SCAN' | 'SIGNED_DRAFT' | 'SEALED_REPLY'; replyId?: string; at: string; by: Actor },
  ): void {
    this.rows.attachments.push({
      id: seedId(file.at, this.archive.plan.code, 'attachment', life.id, file.replyId ?? ''),
      name: file.name,
      mediaType: 'application/pdf',
      ...this.archive.paper,
      purpose: file.purpose,
      isLocationRemoved: false,
      suggestionId: life.id,
      replyId: file.replyId ?? null,
      uploadedById: file.by.id,
      uploadedByName: file.by.name,
      uploadedAt: file.at,
    });
  }
}
