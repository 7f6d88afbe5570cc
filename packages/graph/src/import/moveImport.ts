/** What an import's mutations share: which one is meant, and how it is answered. */
import { visibleImports } from '@renda/db';
import { builder } from '../builder.ts';
import { Import } from './Import.ts';

/** A payload with the import read again. */
export function importPayload(name: string, description: string) {
  return builder.objectRef<{ readonly importId: string }>(name).implement({
    description,
    fields: (t) => ({
      import: t.prismaField({
        type: Import,
        nullable: true,
        description: 'As it is now; empty when the viewer may no longer see it.',
        resolve: (query, { importId }, _args, ctx) =>
          ctx.db.import.findFirst({ ...query, where: { id: importId, AND: visibleImports(ctx.viewer) } }),
      }),
    }),
  });
}
