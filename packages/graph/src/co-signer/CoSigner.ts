/** A deputy asked to sign a suggestion too (联名), and what they think of the replies. */
import { coSignersShown, opinionsShown, suggestionFacts, suggestionFactsSelect, visibleCoSigners } from '@renda/db';
import {
  availableCoSignerActs,
  coSignerActs,
  coSignerStateTerms,
  type Mark as MarkName,
  type Sentences,
  type CoSignerState as StateName,
} from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';
import { Mark } from '../suggestion/suggestionEnums.ts';

export const CoSignerState = enumOf('CoSignerState', "A co-signer's answer.", coSignerStateTerms);

const labels = Object.fromEntries(Object.entries(coSignerActs).map(([act, { label }]) => [act, label]));
export const CoSignerAct = enumOf(
  'CoSignerAct',
  'What may be done about a co-signer.',
  labels as Record<keyof typeof coSignerActs, Sentences>,
);

export const CoSigner = builder.prismaNode('CoSigner', {
  nullable: true,
  description: 'A deputy asked to sign a suggestion together with the lead deputy.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleCoSigners(ctx.viewer) }),
  fields: (t) => ({
    version: t.exposeInt('version', {
      description: 'Brought back with an answer; it grows when the text that was to be signed is changed.',
    }),
    deputy: t.relation('deputy', { description: 'The deputy.' }),
    suggestion: t.relation('suggestion', { description: 'The suggestion; who sees the co-signer sees it.' }),
    state: t.field({
      type: CoSignerState,
      select: { state: true },
      description: 'Asked, signed or declined; who has not signed when it is accepted is no co-signer.',
      resolve: (c) => c.state as StateName,
    }),
    invitedAt: t.expose('invitedAt', { type: 'DateTime', description: 'When they were asked.' }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true, description: 'When they answered.' }),
    isOnBehalf: t.exposeBoolean('isOnBehalf', { description: 'The signature was entered from paper.' }),
    enteredByName: t.exposeString('enteredByName', { description: 'Who entered it.' }),
    opinions: t.relation('opinions', {
      description: 'What they think of the replies, round by round; seen by those whom it concerns.',
      query: (_args, ctx) => ({ where: opinionsShown(ctx.viewer), orderBy: { round: 'asc' } }),
    }),
    availableActs: t.field({
      type: [CoSignerAct],
      select: { deputyId: true, state: true, isOnBehalf: true, suggestion: { select: suggestionFactsSelect } },
      description: 'What the viewer may do about it now.',
      resolve: (c, _args, ctx) =>
        availableCoSignerActs(ctx.viewer, suggestionFacts(c.suggestion), { ...c, state: c.state as StateName }),
    }),
  }),
});

builder.prismaObject('CoSignerOpinion', {
  select: { id: true },
  description: "A co-signer's opinion of the replies of one round.",
  fields: (t) => ({
    round: t.exposeInt('round', { description: 'Of which round.' }),
    attitude: t.field({
      type: Mark,
      select: { attitude: true },
      description: 'Mark for the attitude.',
      resolve: (o) => o.attitude as MarkName,
    }),
    result: t.field({
      type: Mark,
      select: { result: true },
      description: 'Mark for the result.',
      resolve: (o) => o.result as MarkName,
    }),
    comment: t.exposeString('comment', { nullable: true, description: 'What there is to say.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was given.' }),
    isOnBehalf: t.exposeBoolean('isOnBehalf', { description: 'Entered from paper.' }),
    enteredByName: t.exposeString('enteredByName', { description: 'Who entered it.' }),
  }),
});

builder.prismaObjectFields('Suggestion', (t) => ({
  coSigners: t.relation('coSigners', {
    description: 'Who signs it too: signatures, and invitations that concern the viewer; in the order of asking.',
    query: (_args, ctx) => ({ where: coSignersShown(ctx.viewer), orderBy: [{ invitedAt: 'asc' }, { id: 'asc' }] }),
  }),
  coSignerCount: t.relationCount('coSigners', {
    where: { state: { in: ['INVITED', 'SIGNED'] } },
    description: 'How many deputies are asked or have signed: whom one tells of what becomes of it.',
  }),
  evaluator: t.relation('evaluator', {
    nullable: true,
    description:
      'Who receives the reply and evaluates it: the lead deputy, else the next co-signer in office; empty where the screening body does, on record.',
  }),
}));
