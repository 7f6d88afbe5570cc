/** What one follower has still to be told. */

/** Changes are gathered for so long, in milliseconds, that one suggestion changed many times is told once. */
const gatheringMs = 200;

/** More suggestions than one follower is told of one by one: who has so many to read reads everything again. */
const most = 50;

type Step = IteratorResult<string, undefined>;

const done: Step = { done: true, value: undefined };

/**
 * The ids of suggestions that changed, each once however often it changed meanwhile. Ends when it is told to, when nobody wants it any
 * more, and when more changed than can be told one by one. Unlike a generator it ends at once, even while somebody waits.
 */
export class ChangeQueue implements AsyncIterableIterator<string, undefined> {
  readonly #onEnd: () => void;
  readonly #gathered = new Set<string>();
  readonly #ready = new Set<string>();
  #gathering: NodeJS.Timeout | undefined;
  #waiting: ((step: Step) => void) | undefined;
  #isEnded = false;

  /** `onEnd` is called once, when nothing more need be added. */
  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  /** Notes that this suggestion changed. */
  add(suggestionId: string): void {
    if (this.#isEnded) return;
    this.#gathered.add(suggestionId);
    if (this.#gathered.size + this.#ready.size > most) this.end();
    else this.#gathering ??= setTimeout(() => this.#release(), gatheringMs);
  }

  /** Ends it: what was missed, if anything was, must be read again. */
  end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    clearTimeout(this.#gathering);
    this.#ready.clear();
    this.#waiting?.(done);
    this.#onEnd();
  }

  next(): Promise<Step> {
    if (this.#isEnded) return Promise.resolve(done);
    const first = this.#take();
    return first ? Promise.resolve(first) : new Promise((resolve) => (this.#waiting = resolve));
  }

  return(): Promise<Step> {
    this.end();
    return Promise.resolve(done);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #release(): void {
    this.#gathering = undefined;
    for (const each of this.#gathered) this.#ready.add(each);
    this.#gathered.clear();
    const waiting = this.#waiting;
    const first = waiting && this.#take();
    if (!first) return;
    this.#waiting = undefined;
    waiting(first);
  }

  #take(): Step | null {
    for (const value of this.#ready) {
      this.#ready.delete(value);
      return { done: false, value };
    }
    return null;
  }
}
