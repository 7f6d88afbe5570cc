/** A suggestion's handling in one unit, and what the unit records on it. Whoever sees the suggestion sees its handlings. */
import { handlingFacts, handlingFactsSelect, signedDraftsShown, visibleReplies, visibleSuggestions } from '@renda/db';
import {
  availableHandlingActs,
  availableHandlingMoves,
  type ReplyClass as ClassName,
  type Mark as MarkName,
  type ConsultationMode as ModeName,
  type Openness as OpennessName,
  type ReplyState as ReplyStateName,
  type HandlingRole as RoleName,
  type HandlingState as StateName,
} from '@renda/domain';
import { builder } from '../builder.ts';
import {
  ConsultationMode,
  HandlingAct,
  HandlingMove,
  HandlingRole,
  HandlingState,
  Mark,
  Openness,
  ReplyClass,
  ReplyState,
} from '../suggestion/suggestionEnums.ts';

export const Handling = builder.prismaNode('Handling', {
  nullable: true,
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, suggestion: visibleSuggestions(ctx.viewer) }),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Brought back with every move; an older one is stale.' }),
    role: t.field({
      type: HandlingRole,
      select: { role: true },
      description: 'Lead, separate or assisting.',
      resolve: (h) => h.role as RoleName,
    }),
    state: t.field({
      type: HandlingState,
      select: { state: true },
      description: 'Where it stands.',
      resolve: (h) => h.state as StateName,
    }),
    round: t.exposeInt('round', { description: 'Which time the suggestion is handled; 1 for the first.' }),
    unit: t.relation('unit', { description: 'The unit that handles it.' }),
    assignedAt: t.expose('assignedAt', { type: 'DateTime', description: 'When it was assigned to the unit.' }),
    acknowledgedAt: t.expose('acknowledgedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the unit signed for it.',
    }),
    repliedAt: t.expose('repliedAt', { type: 'DateTime', nullable: true, description: 'When the unit replied.' }),
    acknowledgeDueOn: t.expose('acknowledgeDueOn', {
      type: 'Date',
      description: 'By when the unit has to sign for it.',
    }),
    replyDueOn: t.expose('replyDueOn', {
      type: 'Date',
      description: 'By when the reply is due: counted from handing over.',
    }),
    consultations: t.relation('consultations', {
      description: "The unit's consultations with the deputy.",
      query: { orderBy: [{ heldOn: 'asc' }, { id: 'asc' }] },
    }),
    evaluations: t.relation('evaluations', { description: "The deputy's marks on its reply." }),
    reply: t.prismaField({
      type: 'Reply',
      nullable: true,
      select: (_args, ctx, nested) => ({
        replies: nested({ where: visibleReplies(ctx.viewer), orderBy: { sequence: 'desc' }, take: 1 }),
      }),
      description: 'Its latest reply once issued; its draft for the unit itself.',
      resolve: (_query, handling) => handling.replies[0] ?? null,
    }),
    availableMoves: t.field({
      type: [HandlingMove],
      select: handlingFactsSelect,
      description: 'The moves open to the viewer now.',
      resolve: (h, _args, ctx) => availableHandlingMoves(ctx.viewer, handlingFacts(h)),
    }),
    availableActs: t.field({
      type: [HandlingAct],
      select: handlingFactsSelect,
      description: 'What the viewer may record on it now without moving it; what hangs on its reply is told there.',
      resolve: (h, _args, ctx) => availableHandlingActs(ctx.viewer, handlingFacts(h)),
    }),
  }),
});

export const Consultation = builder.prismaNode('Consultation', {
  nullable: true,
  description: 'A consultation with the lead deputy before the reply (面商); who sees the suggestion sees it.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, suggestion: visibleSuggestions(ctx.viewer) }),
  fields: (t) => ({
    heldOn: t.expose('heldOn', { type: 'Date', description: 'The day on which it was held.' }),
    mode: t.field({
      type: ConsultationMode,
      select: { mode: true },
      description: 'Face to face, by telephone or in writing.',
      resolve: (c) => c.mode as ModeName,
    }),
    summary: t.exposeString('summary', { description: 'What was said.' }),
    recordedByName: t.exposeString('recordedByName', { description: 'Who recorded it.' }),
    isOnBehalf: t.exposeBoolean('isOnBehalf', { description: 'Entered for the unit by the screening body.' }),
    unit: t.field({
      type: 'String',
      select: { handling: { select: { unit: { select: { name: true } } } } },
      description: 'The unit that consulted the deputy.',
      resolve: (c) => c.handling.unit.name,
    }),
    doesCount: t.boolean({
      select: { objections: { select: { isUpheld: true } } },
      description: 'Nothing is open or upheld against it: a reply may rest on it.',
      resolve: (c) => c.objections.every((o) => o.isUpheld === false),
    }),
  }),
});

builder.prismaObject('Reply', {
  select: { id: true },
  fields: (t) => ({
    state: t.field({
      type: ReplyState,
      select: { state: true },
      description: 'Draft, signed by the head of the unit, or issued.',
      resolve: (r) => r.state as ReplyStateName,
    }),
    replyClass: t.field({
      type: ReplyClass,
      select: { replyClass: true },
      description: 'Its class.',
      resolve: (r) => r.replyClass as ClassName,
    }),
    body: t.exposeString('body', { description: 'The text.' }),
    documentNumber: t.exposeString('documentNumber', { nullable: true, description: "The unit's document number." }),
    openness: t.field({
      type: Openness,
      select: { openness: true },
      description: 'Whether the public may read it.',
      resolve: (r) => r.openness as OpennessName,
    }),
    opennessReason: t.exposeString('opennessReason', { nullable: true, description: 'Why it is not open.' }),
    publicSummary: t.exposeString('publicSummary', {
      nullable: true,
      description: 'What the public may read where it is open in summary.',
    }),
    sequence: t.exposeInt('sequence', {
      description: '1 for the reply of the round; more where it was answered again.',
    }),
    round: t.int({
      select: { handling: { select: { round: true } } },
      description: 'In which round of handling it was given.',
      resolve: (r) => r.handling.round,
    }),
    signedAt: t.expose('signedAt', { type: 'DateTime', nullable: true, description: 'When the head signed it.' }),
    signedByName: t.exposeString('signedByName', {
      nullable: true,
      description: 'The head of the unit who signed it.',
    }),
    isSignedOnPaper: t.exposeBoolean('isSignedOnPaper', { description: 'Signed on paper, and entered by a handler.' }),
    contactName: t.exposeString('contactName', { description: 'Whom the deputy may ask.' }),
    contactPhone: t.exposeString('contactPhone', { description: 'Office telephone of the contact.' }),
    issuedOn: t.expose('issuedOn', { type: 'Date', nullable: true, description: 'The date on the paper.' }),
    unit: t.field({
      type: 'String',
      select: { handling: { select: { unit: { select: { name: true } } } } },
      description: 'The unit that replies.',
      resolve: (r) => r.handling.unit.name,
    }),
    attachments: t.relation('attachments', {
      description: 'The sealed scan; for the unit itself the draft signed on paper too.',
      query: (_args, ctx) => ({ where: signedDraftsShown(ctx.viewer), orderBy: { id: 'asc' } }),
    }),
  }),
});

builder.prismaObject('Evaluation', {
  select: { id: true },
  fields: (t) => ({
    attitude: t.field({
      type: Mark,
      select: { attitude: true },
      description: 'Mark for the attitude.',
      resolve: (e) => e.attitude as MarkName,
    }),
    result: t.field({
      type: Mark,
      select: { result: true },
      description: 'Mark for the result.',
      resolve: (e) => e.result as MarkName,
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why not satisfied.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was given.' }),
    isOnBehalf: t.exposeBoolean('isOnBehalf', { description: "Entered from the deputy's paper form." }),
    isHeard: t.exposeBoolean('isHeard', { description: 'The co-signers were heard before.' }),
    round: t.int({
      select: { handling: { select: { round: true } } },
      description: 'Of which round of handling.',
      resolve: (e) => e.handling.round,
    }),
    unit: t.field({
      type: 'String',
      select: { handling: { select: { unit: { select: { name: true } } } } },
      description: 'The unit whose reply was evaluated.',
      resolve: (e) => e.handling.unit.name,
    }),
  }),
});
