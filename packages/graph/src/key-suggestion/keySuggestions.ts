/** Choosing a key suggestion, recording its visits and the vote on it. */
import { chooseKeySuggestion, recordKeyVisit, recordKeyVote, visibleSuggestions } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Organ } from '../organ/Organ.ts';
import { Person } from '../person/Person.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';
import { KeySuggestion, KeyVisitKind } from './KeySuggestion.ts';

const Chosen = suggestionPayload('ChooseKeySuggestionPayload', 'A suggestion chosen as key.');

/** Answers with the key suggestion as it is then. */
function keyPayload(name: string, description: string) {
  return builder.objectRef<{ readonly keySuggestionId: string }>(name).implement({
    description,
    fields: (t) => ({
      keySuggestion: t.prismaField({
        type: KeySuggestion,
        nullable: true,
        description: 'As it is now.',
        resolve: (query, { keySuggestionId }, _args, ctx) =>
          ctx.db.keySuggestion.findFirst({
            ...query,
            where: { id: keySuggestionId, suggestion: visibleSuggestions(ctx.viewer) },
          }),
      }),
    }),
  });
}

const Visited = keyPayload('RecordKeyVisitPayload', 'A visit recorded.');
const Voted = keyPayload('RecordKeyVotePayload', 'A vote recorded.');

const ChooseInput = builder.inputType('ChooseKeySuggestionInput', {
  description: 'A suggestion to be chosen as key.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    chosenOn: t.field({ type: 'Date', required: true, description: 'The day of the meeting.' }),
    meeting: t.string({ required: true, description: 'The meeting that chose it.' }),
    leaderId: t.globalID({ for: Person, description: 'The county leader who leads it.' }),
    supervisorId: t.globalID({
      for: Organ,
      required: true,
      description: 'The body of the congress that supervises it.',
    }),
  }),
});

const VisitInput = builder.inputType('RecordKeyVisitInput', {
  description: 'A visit to a key suggestion, or a note on it.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'Chosen by the client; sent twice, it is recorded once.' }),
    keySuggestionId: t.globalID({ for: KeySuggestion, required: true, description: 'The key suggestion.' }),
    kind: t.field({ type: KeyVisitKind, required: true, description: 'By whom.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'The day.' }),
    participants: t.string({ required: true, description: 'Who took part.' }),
    note: t.string({ required: true, description: 'What was found and agreed.' }),
    attachmentIds: t.globalIDList({ for: Attachment, description: 'Photographs and papers.' }),
  }),
});

const VoteInput = builder.inputType('RecordKeyVoteInput', {
  description: 'A vote of the standing committee: counts, never names.',
  fields: (t) => ({
    keySuggestionId: t.globalID({ for: KeySuggestion, required: true, description: 'The key suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    votedOn: t.field({ type: 'Date', required: true, description: 'The day of the vote.' }),
    satisfied: t.int({ required: true, description: 'Votes 满意.' }),
    basicallySatisfied: t.int({ required: true, description: 'Votes 基本满意.' }),
    notSatisfied: t.int({ required: true, description: 'Votes 不满意.' }),
    isPublished: t.boolean({ required: true, description: 'Whether the result is public.' }),
  }),
});

builder.mutationFields((t) => ({
  chooseKeySuggestion: t.field({
    type: Chosen,
    errors: { types: [...refusals] },
    description:
      'Lists a suggestion among the key ones of the year, as the council of chairpersons decided (代表法52).',
    args: { input: t.arg({ type: ChooseInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await chooseKeySuggestion(actOf(ctx), asked, {
        chosenOn: input.chosenOn,
        meeting: input.meeting,
        leaderId: input.leaderId?.id ?? null,
        supervisorId: input.supervisorId.id,
      });
      return { suggestionId: asked.id };
    },
  }),
  recordKeyVisit: t.field({
    type: Visited,
    errors: { types: [...refusals] },
    description: 'Records a visit to a key suggestion, or a note on it.',
    args: { input: t.arg({ type: VisitInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const { kind, heldOn, participants, note, idempotencyKey } = input;
      const attachmentIds = input.attachmentIds?.map(({ id }) => id) ?? [];
      const keySuggestionId = input.keySuggestionId.id;
      const visit = { kind, heldOn, participants, note, attachmentIds };
      await recordKeyVisit(actOf(ctx), idempotencyKey, keySuggestionId, visit);
      return { keySuggestionId };
    },
  }),
  recordKeyVote: t.field({
    type: Voted,
    errors: { types: [...refusals] },
    description: 'Records the vote of the standing committee on how a key suggestion was handled.',
    args: { input: t.arg({ type: VoteInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const { keySuggestionId, version, ...vote } = input;
      await recordKeyVote(actOf(ctx), { id: keySuggestionId.id, version }, vote);
      return { keySuggestionId: keySuggestionId.id };
    },
  }),
}));
