import { useState } from 'react';
import { BulkClose } from './BulkClose.tsx';
import type { SuggestionRow } from './suggestionColumns.tsx';

/** What a list offers for the rows that are selected: closing them together, where the viewer may close any row in sight. */
export function useBulkClosing(rows: readonly SuggestionRow[] | undefined, onClosed: () => unknown) {
  const [keys, setKeys] = useState<readonly string[]>([]);
  const chosen = (rows ?? []).filter((row) => keys.includes(row.id));
  const isOffered = rows?.some(({ availableMoves }) => availableMoves.includes('close')) ?? false;
  if (!isOffered && chosen.length === 0) return undefined;
  const done = () => {
    setKeys([]);
    onClosed();
  };
  return {
    keys: chosen.map(({ id }) => id),
    onChange: setKeys,
    actions: <BulkClose chosen={chosen} onDone={done} />,
  };
}
