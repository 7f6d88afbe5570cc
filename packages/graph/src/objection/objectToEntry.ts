/** A deputy objects to what was entered for them, or finds it right. */
import { confirmEntry, objectToEntry } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Consultation } from '../handling/Handling.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';
import { ObjectionSubject } from './Objection.ts';

const ObjectPayload = suggestionPayload('ObjectToEntryPayload', 'An objection on record.');
const ConfirmPayload = suggestionPayload('ConfirmEntryPayload', 'A record found right.');

const ObjectInput = builder.inputType('ObjectToEntryInput', {
  description: 'An objection.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'Made by the sender; the same key objects once.' }),
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'On which suggestion.' }),
    subject: t.field({ type: ObjectionSubject, required: true, description: 'To what.' }),
    consultationId: t.globalID({ for: Consultation, description: 'To which consultation, where it is one.' }),
    reason: t.string({ required: true, description: 'Why.' }),
  }),
});

const ConfirmInput = builder.inputType('ConfirmEntryInput', {
  description: 'A record that is right.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'On which suggestion.' }),
    subject: t.field({ type: ObjectionSubject, required: true, description: 'What.' }),
    consultationId: t.globalID({ for: Consultation, description: 'Which consultation, where it is one.' }),
  }),
});

type About = {
  readonly suggestionId: { readonly id: string };
  readonly subject: Parameters<typeof confirmEntry>[1]['subject'];
  readonly consultationId?: { readonly id: string } | null | undefined;
};

const aboutOf = (input: About) => ({
  suggestionId: input.suggestionId.id,
  subject: input.subject,
  consultationId: input.consultationId?.id ?? null,
});

builder.mutationField('objectToEntry', (t) =>
  t.field({
    type: ObjectPayload,
    errors: { types: [...refusals] },
    description:
      "Objects to what was entered in the viewer's name. The screening body answers; until then the suggestion is not closed.",
    args: { input: t.arg({ type: ObjectInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      await objectToEntry(actOf(ctx), input.idempotencyKey, aboutOf(input), input.reason);
      return { suggestionId: input.suggestionId.id };
    },
  }),
);

builder.mutationField('confirmEntry', (t) =>
  t.field({
    type: ConfirmPayload,
    errors: { types: [...refusals] },
    description: 'The viewer finds right what was entered in their name; said twice, it is said once.',
    args: { input: t.arg({ type: ConfirmInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      await confirmEntry(actOf(ctx), aboutOf(input));
      return { suggestionId: input.suggestionId.id };
    },
  }),
);
