import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

const retryMs = 50;

/**
 * A lock between processes, kept in one file and held by the operating system: a process that dies, however it dies, holds it no longer.
 * Either many hold it shared, or one holds it exclusive. (SQLite is here for its file locks alone; the file stays empty.)
 */
export class FolderLock {
  readonly #file: DatabaseSync;

  constructor(file: string) {
    this.#file = new DatabaseSync(file, { timeout: 0 });
  }

  /** Holds the lock with others; false if somebody has it exclusively for longer than `patience` milliseconds. */
  shared(patience: number): Promise<boolean> {
    return this.#take('BEGIN; SELECT count(*) FROM sqlite_master', patience);
  }

  /** Holds the lock alone; false if anybody else holds it for longer than `patience` milliseconds. */
  exclusive(patience: number): Promise<boolean> {
    return this.#take('BEGIN EXCLUSIVE', patience);
  }

  /** Gives up what is held; the lock can be taken again. */
  release(): void {
    if (this.#file.isTransaction) this.#file.exec('ROLLBACK');
  }

  /** Gives up what is held, for good. */
  close(): void {
    this.#file.close();
  }

  async #take(statement: string, patience: number): Promise<boolean> {
    const deadline = Date.now() + patience;
    for (;;) {
      this.release();
      try {
        this.#file.exec(statement);
        return true;
      } catch (error) {
        if (!isBusy(error)) throw error;
      }
      this.release();
      if (Date.now() >= deadline) return false;
      await sleep(retryMs);
    }
  }
}

const sqliteBusy = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy;
}
