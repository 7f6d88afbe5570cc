/** Assigns a suggestion to units: one lead or several separate ones, and assisting ones. */
import { assignSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Organ } from '../organ/Organ.ts';
import { Suggestion } from './Suggestion.ts';
import { HandlingRole } from './suggestionEnums.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('AssignSuggestionPayload', 'A suggestion assigned.');

export const UnitAssignment = builder.inputType('UnitAssignmentInput', {
  description: "One unit's part in a handling.",
  fields: (t) => ({
    unitId: t.globalID({ for: Organ, required: true, description: 'The unit.' }),
    role: t.field({ type: HandlingRole, required: true, description: 'Lead, separate or assisting.' }),
  }),
});

const Input = builder.inputType('AssignSuggestionInput', {
  description: 'A suggestion assigned.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    units: t.field({ type: [UnitAssignment], required: true, description: 'The units, each once.' }),
    alsoGroup: t.boolean({ description: 'Also those of the group that wait for it likewise (一并分办).' }),
  }),
});

builder.mutationField('assignSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Assigns a suggestion to units: one lead or several separate ones, and assisting ones.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await assignSuggestion(
        actOf(ctx),
        asked,
        input.units.map((u) => ({ unitId: u.unitId.id, role: u.role })),
        { alsoGroup: input.alsoGroup ?? false },
      );
      return { suggestionId: asked.id };
    },
  }),
);
