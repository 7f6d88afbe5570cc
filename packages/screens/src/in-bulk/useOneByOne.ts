import { useRef, useState } from 'react';

/** One of the suggestions that are done to. */
export interface Chosen {
  readonly id: string;
  readonly version: number;
}

/** What became of one. */
export interface Line {
  readonly suggestionId: string;
  readonly isDone: boolean;
  readonly refusal?: string | null;
}

/** Sends some of them; null where none of these could be sent, as when the network is gone. */
export type SendSome = (some: { suggestionId: string; version: number }[]) => Promise<readonly Line[] | null>;

/** How many are sent at once: few, so that one sees how far it is and can stop. */
const atOnce = 10;

/** Sends many in small turns, and keeps what became of each; stopping leaves the rest untouched. */
export function useOneByOne(sendSome: SendSome) {
  const [lines, setLines] = useState<readonly Line[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isStopped = useRef(false);
  const run = async (chosen: readonly Chosen[]) => {
    isStopped.current = false;
    setBusy(true);
    let done: readonly Line[] = [];
    for (let from = 0; from < chosen.length && !isStopped.current; from += atOnce) {
      const some = chosen.slice(from, from + atOnce).map(({ id, version }) => ({ suggestionId: id, version }));
      const found = await sendSome(some);
      if (found === null) break;
      done = [...done, ...found];
      setLines(done);
    }
    setBusy(false);
    return done;
  };
  const stop = () => {
    isStopped.current = true;
  };
  return { run, stop, lines, isBusy };
}
