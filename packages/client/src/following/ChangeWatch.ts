/** The page is read again at most so often, in milliseconds, however much moves. */
const restMs = 1_000;

/**
 * Reads again what a page shows when it has changed: at once, then no sooner than a second after it was last read, never twice at the
 * same time, and not while nobody looks. What fails is tried again with the next change.
 */
export class ChangeWatch {
  readonly #readAgain: () => Promise<unknown>;
  #isWanted = false;
  #isBusy = false;
  #isOver = false;

  constructor(readAgain: () => Promise<unknown>) {
    this.#readAgain = readAgain;
    document.addEventListener('visibilitychange', this.#begin);
  }

  /** Something has changed. */
  readonly note = (): void => {
    this.#isWanted = true;
    this.#begin();
  };

  /** Nothing is read any more. */
  end(): void {
    this.#isOver = true;
    document.removeEventListener('visibilitychange', this.#begin);
  }

  readonly #begin = (): void => {
    if (!this.#isWanted || this.#isBusy || this.#isOver || document.visibilityState === 'hidden') return;
    this.#isWanted = false;
    this.#isBusy = true;
    this.#readAgain()
      .catch(() => {})
      .then(() => new Promise((resolve) => setTimeout(resolve, restMs)))
      .then(() => {
        this.#isBusy = false;
        this.#begin();
      });
  };
}
