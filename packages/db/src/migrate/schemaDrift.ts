/** Whether schema and migrations agree. */
import { prismaFolder, readSchema } from './migrationFolder.ts';
import { noFilters, withSchemaEngine } from './withSchemaEngine.ts';

/**
 * The SQL that would make the database of `ownerUrl` equal to `schema/`, or null when nothing differs. Checks, policies, functions,
 * triggers, partial and expression indexes are invisible to it: the catalogue's tests look after those.
 */
export async function schemaDrift(options: { ownerUrl: string; folder?: string }): Promise<string | null> {
  const folder = options.folder ?? prismaFolder;
  const files = await readSchema(folder);
  const { stdout, exitCode } = await withSchemaEngine(options.ownerUrl, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: folder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: noFilters,
    }),
  );
  return exitCode === 0 ? null : stdout;
}
