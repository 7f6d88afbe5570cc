/** The orderly end of the process: what was begun last ends first, the database last of all. */
import type { Logger } from 'pino';

/** Connections that have not ended by themselves are cut, and the process ends whatever hangs, in milliseconds. */
const deadline = 30_000;

type Step = { readonly name: string; readonly end: () => Promise<unknown> };

/** Gathers what must be ended, and ends it once, however often it is asked. */
export class Shutdown {
  readonly #steps: Step[] = [];
  #log: Logger | undefined;
  #starting: Promise<unknown> = Promise.resolve();
  #ended: Promise<void> | undefined;

  /** Whether somebody has asked for the end: a start in progress goes no further. */
  get isAsked(): boolean {
    return this.#ended !== undefined;
  }

  set log(log: Logger) {
    this.#log = log;
  }

  /** The start in progress: the end waits for the step that it is in. */
  set starting(start: Promise<unknown>) {
    this.#starting = start;
  }

  /** Something that must be ended before what was added earlier. */
  add(name: string, end: () => Promise<unknown>): void {
    this.#steps.push({ name, end });
  }

  /** Ends everything. Asked again, it is the same end: Ctrl-C reaches us from the terminal and from our parent. */
  end(reason: string): Promise<void> {
    this.#ended ??= this.#run(reason);
    return this.#ended;
  }

  /** Ends on Ctrl-C, on SIGTERM, when the terminal closes and when the parent that holds a channel to us is gone; then exits. */
  onSignals(): void {
    const exit = (reason: string, code: number) =>
      void this.end(reason).finally(() => process.exit(process.exitCode ?? code));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => exit(signal, 0));
    process.on('disconnect', () => exit('parent gone', 0));
    process.on('uncaughtException', (error) => {
      this.#log?.fatal({ err: error }, 'uncaught exception');
      exit('uncaught exception', 1);
    });
  }

  async #run(reason: string): Promise<void> {
    this.#log?.info({ reason }, 'ending');
    setTimeout(() => {
      this.#log?.fatal('the end took too long');
      process.exit(1);
    }, deadline).unref();
    await this.#starting.catch(() => {});
    for (const step of this.#steps.reverse()) {
      try {
        await step.end();
      } catch (error) {
        this.#log?.error({ err: error, step: step.name }, 'could not end');
        process.exitCode = 1;
      }
    }
    this.#log?.info('ended');
  }
}
