import type { ImportFacts_importFragment } from './ImportPage.generated.ts';

/** An import as the page shows it. */
export type SeenImport = ImportFacts_importFragment;
