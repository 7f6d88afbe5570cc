/** The suggestion as the graph shows it. A viewer reaches it only under `visibleSuggestions`, and everything below follows from that. */
import {
  eventsShown,
  handlingOrder,
  signedDraftsShown,
  suggestionFacts,
  suggestionFactsSelect,
  visibleReplies,
  visibleSuggestions,
} from '@renda/db';
import {
  availableSuggestionActs,
  availableSuggestionLetters,
  availableSuggestionMoves,
  type SuggestionKind as KindName,
  type Mark as MarkName,
  mayReviseSuggestion,
  type Openness as OpennessName,
  type RaisedIn as RaisedInName,
  type ReplyClass as ReplyClassName,
  type SuggestionSource as SourceName,
  type SuggestionState as StateName,
} from '@renda/domain';
import { builder } from '../builder.ts';
import {
  Mark,
  Openness,
  RaisedIn,
  ReplyClass,
  SuggestionAct,
  SuggestionKind,
  SuggestionLetter,
  SuggestionMove,
  SuggestionSource,
  SuggestionState,
} from './suggestionEnums.ts';

/** Files that are shown with the record to which they belong. */
const elsewhere = {
  handlingId: null,
  commitmentReportId: null,
  lookBackId: null,
  keyVisitId: null,
  instructionId: null,
} as const;

export const Suggestion = builder.prismaNode('Suggestion', {
  nullable: true,
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleSuggestions(ctx.viewer) }),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Brought back with every edit and move; an older one is stale.' }),
    kind: t.field({
      type: SuggestionKind,
      select: { kind: true },
      description: 'Suggestion, criticism or opinion.',
      resolve: (s) => s.kind as KindName,
    }),
    state: t.field({
      type: SuggestionState,
      select: { state: true },
      description: 'Where it stands.',
      resolve: (s) => s.state as StateName,
    }),
    title: t.exposeString('title', { description: 'What it is about, in a line.' }),
    body: t.exposeString('body', { description: 'What is the matter.' }),
    proposal: t.exposeString('proposal', { description: 'What the deputy asks for.' }),
    source: t.field({
      type: SuggestionSource,
      select: { source: true },
      description: 'What it grew from.',
      resolve: (s) => s.source as SourceName,
    }),
    openness: t.field({
      type: Openness,
      select: { openness: true },
      description: 'Whether the public may read it.',
      resolve: (s) => s.openness as OpennessName,
    }),
    opennessReason: t.exposeString('opennessReason', { nullable: true, description: 'Why it is not open.' }),
    isSecrecyConfirmed: t.exposeBoolean('isSecrecyConfirmed', {
      description: 'The author confirmed that it holds no secret.',
    }),
    raisedIn: t.field({
      type: RaisedIn,
      select: { raisedIn: true },
      description: 'In session or in recess.',
      resolve: (s) => s.raisedIn as RaisedInName,
    }),
    officialNumber: t.exposeString('officialNumber', {
      nullable: true,
      description: 'The number as on paper; empty before acceptance.',
    }),
    isOnBehalf: t.exposeBoolean('isOnBehalf', { description: 'Entered by somebody else for the deputy.' }),
    enteredByName: t.exposeString('enteredByName', { description: 'Who typed it.' }),
    isWide: t.exposeBoolean('isWide', {
      description: 'Marked wide or difficult: six months for the reply (代表法51).',
    }),
    replyClass: t.field({
      type: ReplyClass,
      nullable: true,
      select: { replyClass: true },
      description: 'The worst class among its replies.',
      resolve: (s) => s.replyClass as ReplyClassName | null,
    }),
    resultMark: t.field({
      type: Mark,
      nullable: true,
      select: { resultMark: true },
      description: 'The worst mark for the result.',
      resolve: (s) => s.resultMark as MarkName | null,
    }),
    replyDueOn: t.expose('replyDueOn', {
      type: 'Date',
      nullable: true,
      description: 'When the reply is due; its trace is in `deadlines`.',
    }),
    filedAt: t.expose('filedAt', {
      type: 'DateTime',
      description: 'When it was submitted, or begun while a draft; lists are in this order.',
    }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last submitted.',
    }),
    acceptedAt: t.expose('acceptedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was accepted and numbered.',
    }),
    handedOverAt: t.expose('handedOverAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was handed over: the clock of the reply starts.',
    }),
    repliedAt: t.expose('repliedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the last reply of the round was issued.',
    }),
    evaluatedAt: t.expose('evaluatedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the deputy evaluated it.',
    }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true, description: 'When it was closed.' }),
    congress: t.relation('congress', {
      description: "The congress whose deputy raised it: the county's or a township's.",
    }),
    category: t.relation('category', { nullable: true, description: 'The subject under which it is counted.' }),
    session: t.relation('session', {
      nullable: true,
      description: 'The session in which it was raised; empty in recess.',
    }),
    delegation: t.relation('delegation', { nullable: true, description: 'The delegation of the lead deputy.' }),
    township: t.relation('township', { nullable: true, description: 'The township of the lead deputy.' }),
    leadDeputy: t.relation('leadDeputy', { description: 'The deputy who leads it.' }),
    wishedUnit: t.relation('wishedUnit', {
      nullable: true,
      description: 'The unit to which the deputy thinks it belongs.',
    }),
    screener: t.relation('screener', { description: 'The body that screens it and hands it over.' }),
    handedTo: t.relation('handedTo', { nullable: true, description: 'The organ to which it was handed over.' }),
    handlings: t.relation('handlings', {
      description: 'Its handlings, unit by unit, in the order of assignment.',
      query: { orderBy: handlingOrder },
    }),
    replies: t.relation('replies', {
      description: 'Replies issued; a unit sees its own draft too.',
      query: (_args, ctx) => ({ where: visibleReplies(ctx.viewer), orderBy: { id: 'asc' } }),
    }),
    evaluations: t.relation('evaluations', {
      description: "The deputy's marks, reply by reply.",
      query: { orderBy: { id: 'asc' } },
    }),
    consultations: t.relation('consultations', {
      description: 'Consultations with the deputy, earliest first.',
      query: { orderBy: [{ heldOn: 'asc' }, { id: 'asc' }] },
    }),
    deadlines: t.relation('deadlines', {
      description: 'Its due dates that stand, each with its trace.',
      query: { where: { replacedAt: null }, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] },
    }),
    attachments: t.relation('attachments', {
      description:
        'Its own files and those of its replies; what belongs to a report, a visit or an instruction is there.',
      query: (_args, ctx) => ({
        where: {
          ...elsewhere,
          OR: [{ replyId: null }, { reply: visibleReplies(ctx.viewer) }],
          AND: signedDraftsShown(ctx.viewer),
        },
        orderBy: { id: 'asc' },
      }),
    }),
    events: t.relation('events', {
      description: 'Its history, earliest first; who was asked to sign and did not is told to those concerned.',
      query: (_args, ctx) => ({ where: eventsShown(ctx.viewer), orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
    }),
    availableMoves: t.field({
      type: [SuggestionMove],
      select: suggestionFactsSelect,
      description: 'The moves open to the viewer now, by state, permission and facts: buttons are drawn from it.',
      resolve: (s, _args, ctx) => availableSuggestionMoves(ctx.viewer, suggestionFacts(s)),
    }),
    availableActs: t.field({
      type: [SuggestionAct],
      select: suggestionFactsSelect,
      description:
        'What the viewer may record on it now without moving it, as far as the suggestion alone tells; what hangs on one of its records is told there.',
      resolve: (s, _args, ctx) => availableSuggestionActs(ctx.viewer, suggestionFacts(s)),
    }),
    availableLetters: t.field({
      type: [SuggestionLetter],
      select: { ...suggestionFactsSelect, handlings: { orderBy: handlingOrder, select: { unitId: true } } },
      description: 'The letters about it that the viewer may take out as Word files: buttons are drawn from it.',
      resolve: (s, _args, ctx) => {
        const units = s.handlings.map(({ unitId }) => unitId);
        return availableSuggestionLetters(ctx.viewer, suggestionFacts(s), units);
      },
    }),
    mayRevise: t.boolean({
      select: suggestionFactsSelect,
      description: 'Whether the viewer may change its text now.',
      resolve: (s, _args, ctx) => mayReviseSuggestion(ctx.viewer, suggestionFacts(s)),
    }),
  }),
});
