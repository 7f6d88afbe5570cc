/** Generates the Prisma client and the Pothos types into `generated/`, with no network. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';

const packageFolder = resolve(import.meta.dirname, '..');

/**
 * `prisma generate` wants an engine for migrations that it would download, and never runs it: any existing program
 * satisfies it. Migrations themselves run on the engine's WebAssembly (see migrate/schemaEngine.ts).
 */
const environment = {
  ...process.env,
  PATH: [join(packageFolder, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
};

const prisma = join(createRequire(import.meta.url).resolve('prisma/package.json'), '..', 'build', 'index.js');
const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
  cwd: packageFolder,
  env: environment,
  encoding: 'utf8',
});
if (status !== 0) process.stderr.write(stdout + stderr);
process.exitCode = status ?? 1;
