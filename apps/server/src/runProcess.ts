/** The life of a process: settings, start, signals, and the orderly end. */
import { Refusal } from '@renda/domain';
import type { Logger } from 'pino';
import { type Say, speaker } from './console.ts';
import { consoleLocale, readSettings, type Settings } from './env.ts';
import { makeLog } from './log.ts';
import { Shutdown } from './Shutdown.ts';
import { StartRefused } from './StartRefused.ts';

type Start = (settings: Settings, log: Logger, say: Say, shutdown: Shutdown) => Promise<void>;

/** Starts it and leaves it running; a start that is refused is told in words, and ends the process with its exit code. */
export async function runProcess(begin: Start): Promise<void> {
  const shutdown = new Shutdown();
  shutdown.onSignals();
  try {
    const settings = readSettings();
    const log = makeLog(settings.logLevel);
    shutdown.log = log;
    const start = begin(settings, log, speaker(settings.locale), shutdown);
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
}
