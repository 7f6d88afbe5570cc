/** Says which column of an import stands for which field, and previews it. */
import { mapImport } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Import } from './Import.ts';
import { importPayload } from './moveImport.ts';

const Payload = importPayload('MapImportPayload', 'Columns named, rows previewed.');

const Input = builder.inputType('MapImportInput', {
  description: 'What the columns of an import stand for.',
  fields: (t) => ({
    importId: t.globalID({ for: Import, required: true, description: 'The import.' }),
    version: t.int({ required: true, description: 'Its version as it was read.' }),
    mapping: t.field({
      type: ['String'],
      required: { list: true, items: false },
      description: 'The field of each column in order, null for one that is passed over.',
    }),
    isKept: t.boolean({
      required: true,
      description: 'Kept for the next file with these headings, for the whole county.',
    }),
  }),
});

builder.mutationField('mapImport', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Says which column stands for which field, and previews every row.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input: { importId, version, mapping, isKept } }, ctx) => {
      const columns = mapping.map((field) => field ?? null);
      await mapImport(actOf(ctx), { id: importId.id, version }, columns, isKept);
      return { importId: importId.id };
    },
  }),
);
