/** What stands on record in a deputy's name and was entered by others, or tells of a talk with them; each with what they said to it. */
import {
  type ConsentKind,
  type ConsultationMode,
  chinaDate,
  consentKindTerms,
  type DeputyEntry,
  type Mark,
  type ObjectionSubject,
  type Sentences,
  suggestionActs,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Db, Tx } from '../client/countyClient.ts';
import { toDay } from '../day.ts';

/** Most records shown at once. */
const most = 200;

const objectable = { state: { in: [...suggestionActs.object.from] } };

type Objections = readonly {
  readonly id: string;
  readonly subject: string;
  readonly deputyId: string;
  readonly at: Date;
}[];

const ledSelect = {
  id: true,
  state: true,
  leadDeputyId: true,
  isOnBehalf: true,
  createdAt: true,
  checkedAt: true,
  enteredByName: true,
  objections: {
    select: { id: true, subject: true, deputyId: true, consultationId: true, at: true },
    orderBy: { at: 'asc' },
  },
  consentRequests: {
    where: { isOnBehalf: true, state: { in: ['GIVEN', 'REFUSED'] } },
    select: { kind: true, state: true, answeredAt: true, answeredByName: true, checkedAt: true, askedAt: true },
    orderBy: { askedAt: 'asc' },
  },
  consultations: {
    select: {
      id: true,
      heldOn: true,
      mode: true,
      createdAt: true,
      recordedByName: true,
      checkedAt: true,
      handling: { select: { unit: { select: { name: true } } } },
    },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
  },
} as const satisfies Prisma.SuggestionSelect;

type Led = Prisma.SuggestionGetPayload<{ select: typeof ledSelect }>;

/**
 * The records about these deputies, on one suggestion or on all that may still be contested, oldest first. With `isAwaiting` of those that
 * have unchecked records only where something still hangs on them.
 */
export async function deputyEntries(
  tx: Db | Tx,
  deputyIds: readonly string[],
  { suggestionId, isAwaiting = false }: { readonly suggestionId?: string; readonly isAwaiting?: boolean },
): Promise<DeputyEntry[]> {
  if (deputyIds.length === 0) return [];
  const own = { in: [...deputyIds] };
  const on = suggestionId === undefined ? {} : { suggestionId };
  const unchecked = isAwaiting ? { checkedAt: null } : {};
  const hanging = isAwaiting ? { AND: [objectable, { state: { not: 'CLOSED' } }] } : objectable;
  const entered = { ...on, ...unchecked, deputyId: own, isOnBehalf: true, suggestion: hanging };
  const [led, signatures, evaluations] = await Promise.all([
    tx.suggestion.findMany({
      where: {
        ...(suggestionId === undefined ? {} : { id: suggestionId }),
        leadDeputyId: own,
        ...hanging,
        ...(isAwaiting ? awaitingLed : {}),
      },
      select: ledSelect,
      orderBy: { id: 'desc' },
      take: most,
    }),
    tx.coSigner.findMany({ where: { ...entered, state: 'SIGNED' }, select: signatureSelect, take: most }),
    tx.evaluation.findMany({ where: entered, select: evaluationSelect, orderBy: { id: 'asc' }, take: most }),
  ]);
  const all = [
    ...led.flatMap((s) => ofLed(s, isAwaiting)),
    ...signatures.map(ofSignature),
    ...ofEvaluations(evaluations),
  ];
  return all.sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** Where a reply or its evaluation still rests on what was said in a consultation. */
const restingOnTalks = ['HANDLING', 'REPLIED'];

/** Where nothing hangs on a record any more, nobody is asked to look at it; who looks may still object. */
const awaitingLed: Prisma.SuggestionWhereInput = {
  OR: [
    { isOnBehalf: true, checkedAt: null },
    { state: { in: restingOnTalks }, consultations: { some: { checkedAt: null } } },
    { consentRequests: { some: { isOnBehalf: true, checkedAt: null, state: { in: ['GIVEN', 'REFUSED'] } } } },
  ],
};

const objectionsOf = {
  objections: { select: { id: true, subject: true, deputyId: true, at: true }, orderBy: { at: 'asc' } },
} as const;
const signatureSelect = {
  suggestionId: true,
  deputyId: true,
  answeredAt: true,
  invitedAt: true,
  enteredByName: true,
  checkedAt: true,
  suggestion: { select: objectionsOf },
} as const satisfies Prisma.CoSignerSelect;
const evaluationSelect = {
  suggestionId: true,
  deputyId: true,
  at: true,
  attitude: true,
  result: true,
  checkedAt: true,
  suggestion: {
    select: { ...objectionsOf, events: { where: { move: 'evaluate' }, select: { at: true, actorName: true } } },
  },
} as const satisfies Prisma.EvaluationSelect;

function ofLed(s: Led, isAwaiting: boolean): DeputyEntry[] {
  const consultations = isAwaiting && !restingOnTalks.includes(s.state) ? [] : s.consultations;
  const base = { suggestionId: s.id, deputyId: s.leadDeputyId };
  const objected = (subject: ObjectionSubject, since: Date) =>
    lastObjection(s.objections, subject, s.leadDeputyId, since);
  const entry = { at: s.createdAt, enteredByName: s.enteredByName, checkedAt: s.checkedAt };
  return [
    ...(s.isOnBehalf ? [made('ENTRY', { ...base, ...entry, objectionId: objected('ENTRY', s.createdAt) })] : []),
    ...s.consentRequests.map((c) => {
      const at = c.answeredAt ?? c.askedAt;
      const told = { at, enteredByName: c.answeredByName ?? '', checkedAt: c.checkedAt };
      const facts = { consent: consentWords(c.kind as ConsentKind, c.state) };
      return made('CONSENT', { ...base, ...told, facts, objectionId: objected('CONSENT', at) });
    }),
    ...consultations.map((c) => {
      const told = { at: c.createdAt, enteredByName: c.recordedByName, checkedAt: c.checkedAt };
      const facts = { mode: c.mode as ConsultationMode, unit: c.handling.unit.name };
      const objection = s.objections.filter((o) => o.consultationId === c.id && o.deputyId === s.leadDeputyId).at(-1);
      const record = { ...base, ...told, facts, on: toDay(c.heldOn), consultationId: c.id };
      return made('CONSULTATION', { ...record, objectionId: objection?.id ?? null });
    }),
  ];
}

function ofSignature(c: Prisma.CoSignerGetPayload<{ select: typeof signatureSelect }>): DeputyEntry {
  const at = c.answeredAt ?? c.invitedAt;
  const { suggestionId, deputyId, enteredByName, checkedAt } = c;
  const objectionId = lastObjection(c.suggestion.objections, 'CO_SIGNATURE', deputyId, at);
  return made('CO_SIGNATURE', { suggestionId, deputyId, enteredByName, checkedAt, at, objectionId });
}

/** The marks of one form, reply by reply, are one record. */
function ofEvaluations(
  rows: readonly Prisma.EvaluationGetPayload<{ select: typeof evaluationSelect }>[],
): DeputyEntry[] {
  const forms = Map.groupBy(rows, (r) => `${r.suggestionId} ${r.at.toISOString()}`);
  return [...forms.values()].flatMap((form) => {
    const [first] = form;
    if (first === undefined || first.deputyId === null) return [];
    const { suggestionId, deputyId, at, checkedAt, suggestion } = first;
    const enteredByName = suggestion.events.find((e) => e.at.getTime() === at.getTime())?.actorName ?? '';
    const facts = { marks: form.map((m) => ({ attitude: m.attitude as Mark, result: m.result as Mark })) };
    const objectionId = lastObjection(suggestion.objections, 'EVALUATION', deputyId, at);
    return [made('EVALUATION', { suggestionId, deputyId, at, checkedAt, enteredByName, facts, objectionId })];
  });
}

type Told = Omit<DeputyEntry, 'subject' | 'on' | 'consultationId' | 'facts'> &
  Partial<Pick<DeputyEntry, 'on' | 'consultationId' | 'facts'>>;

function made(subject: ObjectionSubject, told: Told): DeputyEntry {
  return { on: chinaDate(told.at), consultationId: null, facts: {}, ...told, subject };
}

/** An objection to an earlier record of the kind says nothing of this one. */
function lastObjection(all: Objections, subject: ObjectionSubject, deputyId: string, since: Date): string | null {
  return all.filter((o) => o.subject === subject && o.deputyId === deputyId && o.at >= since).at(-1)?.id ?? null;
}

function consentWords(kind: ConsentKind, state: string): Sentences {
  const what = consentKindTerms[kind];
  return state === 'GIVEN'
    ? { 'zh-CN': `同意${what['zh-CN']}`, en: `agreed to ${what.en}` }
    : { 'zh-CN': `不同意${what['zh-CN']}`, en: `did not agree to ${what.en}` };
}
