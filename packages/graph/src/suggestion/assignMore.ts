/** Adds units to a suggestion that is placed already: in the place of a separate one that declined, or to assist. */
import { assignMore } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { UnitAssignment } from './assignSuggestion.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('AssignMorePayload', 'Further units assigned.');

const Input = builder.inputType('AssignMoreInput', {
  description: 'Further units assigned.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    units: t.field({ type: [UnitAssignment], required: true, description: 'The units, each once; none as lead.' }),
  }),
});

builder.mutationField('assignMore', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Adds units: in the place of a separate one that declined, or to assist. The clock runs on.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await assignMore(
        actOf(ctx),
        asked,
        input.units.map((u) => ({ unitId: u.unitId.id, role: u.role })),
      );
      return { suggestionId: asked.id };
    },
  }),
);
