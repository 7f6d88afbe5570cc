import { useState } from 'react';
import type { ListColumn } from './ListColumn.ts';

function kept(place: string): string[] | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    return Array.isArray(found) ? found.filter((key) => typeof key === 'string') : null;
  } catch {
    return null;
  }
}

/** The columns a person wants to see in the list called `id`; kept on their device. The main one always shows. */
export function useShownColumns<Row>(id: string, columns: readonly ListColumn<Row>[]) {
  const place = `renda.columns.${id}`;
  const standard = columns.filter((column) => !column.isHiddenAtFirst).map((column) => column.key);
  const [chosen, setChosen] = useState(() => kept(place) ?? standard);
  const main = columns.find((column) => column.isMain) ?? columns[0];
  return {
    shown: columns.filter((column) => column === main || chosen.includes(column.key)),
    choices: columns.filter((column) => column !== main),
    chosen,
    choose(keys: string[]) {
      setChosen(keys);
      localStorage.setItem(place, JSON.stringify(keys));
    },
  };
}
