import { useState } from 'react';
import type { SuggestionRow } from '../suggestion/suggestionColumns.tsx';
import { BulkActs } from './BulkActs.tsx';
import { bulkActs, fittingOf } from './fittingOf.ts';

/** What a list offers for the rows that are selected, where the viewer may do any of it to any row in sight. */
export function useBulkActs(rows: readonly SuggestionRow[] | undefined, onDone: () => unknown) {
  const [keys, setKeys] = useState<readonly string[]>([]);
  const chosen = (rows ?? []).filter((row) => keys.includes(row.id));
  const isOffered = [...bulkActs, 'close' as const].some((act) => fittingOf(act, rows ?? []).size > 0);
  if (!isOffered && chosen.length === 0) return undefined;
  const done = () => {
    setKeys([]);
    onDone();
  };
  return {
    keys: chosen.map(({ id }) => id),
    onChange: setKeys,
    actions: <BulkActs chosen={chosen} onDone={done} />,
  };
}
