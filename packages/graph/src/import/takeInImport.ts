/** Takes an import in: all of its rows, or none. */
import { takeInImport } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Import } from './Import.ts';
import { importPayload } from './moveImport.ts';

const Payload = importPayload('TakeInImportPayload', 'Taken in.');

const Input = builder.inputType('TakeInImportInput', {
  description: 'Which import, as it was before the viewer.',
  fields: (t) => ({
    importId: t.globalID({ for: Import, required: true, description: 'The import.' }),
    version: t.int({ required: true, description: 'Its version as it was read.' }),
  }),
});

builder.mutationField('takeInImport', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Takes an import in: all of its rows, or none.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input: { importId, version } }, ctx) => {
      await takeInImport(actOf(ctx), { id: importId.id, version });
      return { importId: importId.id };
    },
  }),
);
