/** The server's process: settings, database, HTTP, and the orderly end. */
import { Refusal } from '@renda/domain';
import { speaker } from './console.ts';
import { consoleLocale, readSettings } from './env.ts';
import { makeLog } from './log.ts';
import { Shutdown } from './Shutdown.ts';
import { StartRefused } from './StartRefused.ts';
import { startServer } from './startServer.ts';

const shutdown = new Shutdown();
shutdown.onSignals();
try {
  const settings = readSettings();
  const log = makeLog(settings.logLevel);
  shutdown.log = log;
  const start = startServer(settings, log, speaker(settings.locale), shutdown);
  shutdown.starting = start;
  await start;
} catch (error) {
  const locale = consoleLocale();
  process.exitCode = error instanceof StartRefused ? error.exitCode : 1;
  process.stderr.write(
    error instanceof Refusal ? `${error.sentence(locale)}\n` : `${String((error as Error).stack ?? error)}\n`,
  );
  await shutdown.end('refused to start');
  process.exit();
}
