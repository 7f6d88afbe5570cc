/** Who sees imports: whoever may bring in what they hold. */
import { importableKinds, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';

/** The imports that the viewer may see. */
export function visibleImports(viewer: Viewer): Prisma.ImportWhereInput {
  return { kind: { in: importableKinds(viewer) } };
}

/** The rows that the viewer may see: those of imports they may see. */
export function visibleImportRows(viewer: Viewer): Prisma.ImportRowWhereInput {
  return { import: visibleImports(viewer) };
}
