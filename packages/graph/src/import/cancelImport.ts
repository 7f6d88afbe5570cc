/** Gives an import up. */
import { cancelImport } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Import } from './Import.ts';
import { importPayload } from './moveImport.ts';

const Payload = importPayload('CancelImportPayload', 'Given up.');

const Input = builder.inputType('CancelImportInput', {
  description: 'Which import, as it was before the viewer.',
  fields: (t) => ({
    importId: t.globalID({ for: Import, required: true, description: 'The import.' }),
    version: t.int({ required: true, description: 'Its version as it was read.' }),
  }),
});

builder.mutationField('cancelImport', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Gives an import up.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input: { importId, version } }, ctx) => {
      await cancelImport(actOf(ctx), { id: importId.id, version });
      return { importId: importId.id };
    },
  }),
);
