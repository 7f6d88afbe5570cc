import type { ImportFacts_ImportFragment } from './ImportPage.generated.ts';

/** An import as the page shows it. */
export type SeenImport = ImportFacts_ImportFragment;
