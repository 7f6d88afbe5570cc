import { createContext, useContext, useState } from 'react';

interface OpenAct {
  /** The act whose form is open, as the address names it: `answerObjection`, or with the record it is about, `answerObjection.ID`. */
  act: string | undefined;
  onAct: (act: string | undefined) => void;
}

/** Tells the sections of a page which form its address names. */
export const OpenActContext = createContext<OpenAct | null>(null);

interface Held<On> {
  act: string;
  on: On;
}

/**
 * The form that is open in a section: on the thing that `find` tells of the act named, as it was when the form was opened, so that what is
 * sent says what the person had before them. Where no address names acts, the section keeps it for itself.
 */
export function useOpenForm<On>(find: (act: string) => On | null | undefined) {
  const [own, setOwn] = useState<string>();
  const [held, setHeld] = useState<Held<On> | null>(null);
  const { act, onAct } = useContext(OpenActContext) ?? { act: own, onAct: setOwn };
  const found = act === undefined ? null : find(act);
  const fresh = act !== undefined && found ? { act, on: found } : null;
  const open = held?.act === act ? held : fresh;
  if (open?.act !== held?.act) setHeld(open);
  return { open: open?.on ?? null, show: onAct, close: () => onAct(undefined) };
}

/** The first of the records on which the act can be done, or the one that is named with it. */
export function recordNamed<Found extends { readonly id: string }>(
  named: string,
  act: string,
  records: readonly Found[],
): Found | undefined {
  return named === act ? records[0] : records.find(({ id }) => named === `${act}.${id}`);
}
