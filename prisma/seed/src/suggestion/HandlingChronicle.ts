/** The second half of a suggestion's life: assigned, acknowledged, consulted on, replied, evaluated, closed. */
import { type Mark, marks, type PlainDate, worst } from '@renda/domain';
import type { Actor } from '../account/AccountBook.ts';
import { seedId } from '../chance/seedId.ts';
import type { Rows } from '../county/rows.ts';
import type { Chronicle, Life } from './Chronicle.ts';
import { instantOf, someMinutes } from './instants.ts';
import { type Part, replies } from './parts.ts';
import { consultationText, evaluationReason } from './texts.ts';
import { type Written, writeReply } from './writeReply.ts';

const worstOf = (given: readonly Mark[]) => worst(marks, given);

export class HandlingChronicle {
  readonly #chronicle: Chronicle;
  readonly #life: Life;

  constructor(chronicle: Chronicle, life: Life) {
    this.#chronicle = chronicle;
    this.#life = life;
  }

  /** Writes as far as the life has come. */
  write(): void {
    const { days } = this.#life.sketch;
    const handlings = this.#assign(days.assigned as PlainDate);
    if (days.acknowledged) this.#acknowledge(handlings, days.acknowledged);
    const answering = handlings.filter(({ part }) => replies(part));
    if (days.consulted) for (const one of answering) this.#consult(one, days.consulted);
    if (!days.replied) return;
    for (const [index, one] of answering.entries())
      writeReply(this.#chronicle, this.#life, one, { issuedOn: days.replied, index });
    this.#complete(days.replied);
    if (days.evaluated) this.#evaluate(answering, days.evaluated);
    if (days.closed) this.#close(days.closed);
  }

  #assign(on: PlainDate): Written[] {
    const { id, random, parts, handedTo } = this.#life;
    const { accounts, plan } = this.#chronicle.archive;
    const at = instantOf('assigned', on, someMinutes(random));
    const units = parts.map(({ people, role }) => ({ role, unit: people.organ.name }));
    const actor = accounts.coordinators.get(handedTo.id) as Actor;
    this.#chronicle.move(this.#life, 'assign', {
      at,
      actor,
      body: handedTo.name,
      fromState: 'HANDED_OVER',
      facts: { units },
    });
    return parts
      .map((part) => {
        const unitId = part.people.organ.id;
        const row = {
          id: seedId(at, plan.code, 'handling', id, unitId),
          suggestionId: id,
          unitId,
          role: part.role,
          round: 1,
          state: 'ASSIGNED',
          assignedAt: at,
          acknowledgedAt: null,
          repliedAt: null,
          acknowledgeDueOn: '',
          replyDueOn: this.#life.row.replyDueOn as PlainDate,
          version: 1,
        };
        this.#chronicle.rows.handlings.push(row);
        return { row, part, actor: accounts.handlers.get(unitId) as Actor };
      })
      .map((written) => this.#owe(written, on, at));
  }

  /** What each owes from being assigned on: to sign for it, and an assisting unit its part. */
  #owe(written: Written, on: PlainDate, at: string): Written {
    const { acknowledged, replied } = this.#life.sketch.days;
    const { row } = written;
    const handlingId = row.id;
    row.acknowledgeDueOn = this.#chronicle.due(this.#life, {
      key: 'acknowledge',
      startedOn: on,
      metOn: acknowledged ?? null,
      handlingId,
      at,
    });
    if (row.role === 'ASSISTING') {
      this.#chronicle.due(this.#life, {
        key: 'contribute',
        startedOn: this.#life.row.replyDueOn as PlainDate,
        metOn: replied ?? null,
        handlingId,
        at,
      });
    }
    return written;
  }

  #acknowledge(handlings: readonly Written[], on: PlainDate): void {
    const first = this.#life.random.int(0, 12);
    let isBegun = false;
    handlings.forEach(({ row, part, actor }, index) => {
      const at = instantOf('acknowledged', on, first + index * 4);
      Object.assign(row, { state: 'ACKNOWLEDGED', acknowledgedAt: at, version: 2 });
      const told = {
        at,
        actor,
        body: part.people.organ.name,
        handlingId: row.id,
        fromState: 'ASSIGNED',
        toState: 'ACKNOWLEDGED',
      };
      this.#chronicle.move(this.#life, 'acknowledge', told);
      if (isBegun || !replies(part)) return;
      isBegun = true;
      this.#chronicle.move(this.#life, 'beginHandling', { at, actor, fromState: 'ASSIGNED' });
    });
  }

  #consult({ row, part, actor }: Written, heldOn: PlainDate): void {
    const { id, random } = this.#life;
    const mode = random.weighted({ FACE_TO_FACE: 62, TELEPHONE: 30, WRITING: 8 });
    const summary = consultationText(random);
    const at = instantOf('consulted', heldOn, someMinutes(random));
    this.#chronicle.rows.consultations.push({
      id: seedId(at, this.#chronicle.archive.plan.code, 'consultation', row.id),
      suggestionId: id,
      handlingId: row.id,
      heldOn,
      mode,
      summary,
      recordedById: actor.id,
      recordedByName: actor.name,
      createdAt: at,
    });
    row.version = (row.version ?? 1) + 1;
    const { row: suggestion } = this.#life;
    suggestion.consultationCount = (suggestion.consultationCount ?? 0) + 1;
    if (mode === 'FACE_TO_FACE') suggestion.faceToFaceCount = (suggestion.faceToFaceCount ?? 0) + 1;
    const told = {
      at,
      actor,
      body: part.people.organ.name,
      handlingId: row.id,
      fromState: 'ACKNOWLEDGED',
      toState: 'ACKNOWLEDGED',
    };
    this.#chronicle.move(this.#life, 'consult', { ...told, facts: { heldOn, mode, summary } });
  }

  #complete(on: PlainDate): void {
    const { sketch, parts } = this.#life;
    const { rows } = this.#chronicle;
    const last = rows.replies.at(-1) as Rows['replies'][number];
    const at = last.issuedAt as string;
    const unit = parts.filter(replies).at(-1) as Part;
    const actor = this.#chronicle.archive.accounts.handlers.get(unit.people.organ.id) as Actor;
    const evaluateDueOn = this.#chronicle.due(this.#life, {
      key: 'evaluate',
      startedOn: on,
      metOn: sketch.days.evaluated ?? null,
      at,
    });
    this.#chronicle.due(this.#life, {
      key: 'lapseEvaluation',
      startedOn: on,
      metOn: sketch.days.evaluated ?? null,
      at,
    });
    Object.assign(this.#life.row, { replyClass: sketch.replyClass, repliedAt: at, evaluateDueOn });
    this.#chronicle.move(this.#life, 'completeReplies', {
      at,
      actor,
      fromState: 'HANDLING',
      facts: { replyClass: sketch.replyClass },
    });
  }

  /** By the deputy; of one without an account, from the paper form. */
  #evaluate(answering: readonly Written[], on: PlainDate): void {
    const { sketch, random, screening } = this.#life;
    const { accounts, plan } = this.#chronicle.archive;
    const { deputy } = sketch.seat;
    const own = accounts.deputies.get(deputy.id);
    const actor = own ?? screening;
    const isOnBehalf = own === undefined;
    const at = instantOf('evaluated', on, someMinutes(random));
    const given = answering.map(({ row, part }) => {
      const result = sketch.resultMark;
      const attitude =
        result === 'NOT_SATISFIED'
          ? 'BASICALLY_SATISFIED'
          : random.weighted({ SATISFIED: 88, BASICALLY_SATISFIED: 12 });
      const reason = result === 'NOT_SATISFIED' ? evaluationReason(random) : null;
      const id = seedId(at, plan.code, 'evaluation', row.id);
      const { suggestionId, id: handlingId } = row;
      this.#chronicle.rows.evaluations.push({
        id,
        suggestionId,
        handlingId,
        deputyId: deputy.id,
        attitude,
        result,
        reason,
        at,
        enteredById: actor.id,
        isOnBehalf,
      });
      return { unit: part.people.organ.name, attitude, result };
    });
    Object.assign(this.#life.row, {
      dissatisfiedCount: sketch.resultMark === 'NOT_SATISFIED' ? 1 : 0,
      resultMark: worstOf(given.map(({ result }) => result)),
      attitudeMark: worstOf(given.map(({ attitude }) => attitude)),
      evaluatedAt: at,
    });
    this.#chronicle.move(this.#life, 'evaluate', {
      at,
      actor,
      fromState: 'REPLIED',
      facts: { marks: given, round: 1, isOnBehalf, isOnRecord: false },
    });
  }

  #close(on: PlainDate): void {
    const at = instantOf('closed', on, someMinutes(this.#life.random));
    this.#life.row.closedAt = at;
    this.#chronicle.move(this.#life, 'close', { at, actor: this.#life.screening, fromState: 'EVALUATED' });
  }
}
