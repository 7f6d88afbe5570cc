import { useState } from 'react';
import { useMove } from '../graph/useMove.ts';
import { AssignHoldersDocument } from './assignHolders.generated.ts';
import { itemsBack, itemsOf, type Passing } from './zoneBoard.ts';

/** What was passed on last, all in one, and from which day. */
export interface LastPassed {
  passings: readonly Passing[];
  from: string;
}

/** Passing on by menu or by hand, and putting the last one back. */
export function useAssignHolders(from: string, onChanged: () => Promise<unknown>) {
  const { send, isBusy, refusal, invalid } = useMove(AssignHoldersDocument);
  const [last, setLast] = useState<LastPassed | null>(null);
  const pass = async (passings: readonly Passing[]) => {
    const isThereAlready = passings.flatMap(itemsBack).length === 0;
    if (isBusy || isThereAlready) return;
    setLast(null);
    if (!(await send({ input: { from, items: passings.flatMap(itemsOf) } }))) return;
    await onChanged();
    setLast({ passings, from });
  };
  const putBack = async () => {
    if (isBusy || !last) return;
    setLast(null);
    await send({ input: { from: last.from, items: last.passings.flatMap(itemsBack) } });
    await onChanged();
  };
  return { pass, putBack, last, isBusy, refusal: refusal ?? invalid?.message ?? null };
}
