import { useState } from 'react';
import { useMove } from '../graph/useMove.ts';
import { AssignHoldersDocument } from './assignHolders.generated.ts';
import { itemsBack, itemsOf, type Passing } from './zoneBoard.ts';

/** Passing on by menu or by hand, and putting the last one back. */
export function useAssignHolders(from: string, onChanged: () => Promise<unknown>) {
  const { send, isBusy, refusal, invalid } = useMove(AssignHoldersDocument);
  const [last, setLast] = useState<(Passing & { from: string }) | null>(null);
  const pass = async (passing: Passing) => {
    const isThereAlready = itemsBack(passing).length === 0;
    if (isBusy || isThereAlready) return;
    setLast(null);
    if (!(await send({ input: { from, items: itemsOf(passing) } }))) return;
    await onChanged();
    setLast({ ...passing, from });
  };
  const putBack = async () => {
    if (isBusy || !last) return;
    setLast(null);
    await send({ input: { from: last.from, items: itemsBack(last) } });
    await onChanged();
  };
  return { pass, putBack, last, isBusy, refusal: refusal ?? invalid?.message ?? null };
}
