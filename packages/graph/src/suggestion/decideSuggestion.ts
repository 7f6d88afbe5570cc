/** Enters what the council of chairpersons (a township's presidium) decided. */
import { decideSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Organ } from '../organ/Organ.ts';
import { CouncilOutcome } from './rounds.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('DecideSuggestionPayload', "The council's decision entered.");

const Input = builder.inputType('DecideSuggestionInput', {
  description: "The council's decision.",
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    outcome: t.field({ type: CouncilOutcome, required: true, description: 'What was decided.' }),
    meeting: t.string({ required: true, description: 'The meeting in words.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'The day of the meeting.' }),
    reason: t.string({ required: true, description: 'The reasons, which the deputy is told.' }),
    dueOn: t.field({ type: 'Date', description: 'By when the new reply is due; for every outcome but ENDED.' }),
    supervisorId: t.globalID({
      for: Organ,
      description: 'The body of the congress that supervises it; for KEY_SUGGESTION.',
    }),
    minutesId: t.globalID({ for: Attachment, description: 'The minutes of the meeting (MINUTES).' }),
  }),
});

builder.mutationField('decideSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description:
      'Enters what the council of chairpersons (a township’s presidium) decided: handled once more by a date, or ended with the reasons told.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      const { outcome, meeting, heldOn, reason } = input;
      await decideSuggestion(actOf(ctx), asked, {
        outcome,
        meeting,
        heldOn,
        reason,
        dueOn: input.dueOn ?? null,
        supervisorId: input.supervisorId?.id ?? null,
        minutesId: input.minutesId?.id ?? null,
      });
      return { suggestionId: asked.id };
    },
  }),
);
