import { keepDraft, keptDraft } from '@renda/ui/texts';
import { useState } from 'react';
import { type GivenMarks, noMarks, readMarks } from './GivenMarks.ts';

interface Marks {
  of: (handlingId: string) => GivenMarks;
  give: (handlingId: string, given: GivenMarks) => void;
  forget: () => void;
}

/** The marks given so far, by handling, kept on this device until they are sent. */
export function useMarks(suggestionId: string): Marks {
  const place = `evaluation.${suggestionId}`;
  const [given, setGiven] = useState<Readonly<Record<string, GivenMarks>>>(() => readKept(keptDraft(place)));
  return {
    of: (handlingId) => given[handlingId] ?? noMarks,
    give(handlingId, marks) {
      const next = { ...given, [handlingId]: marks };
      setGiven(next);
      keepDraft(place, next);
    },
    forget: () => keepDraft(place, null),
  };
}

function readKept(value: unknown): Record<string, GivenMarks> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([handlingId, marks]) => [handlingId, readMarks(marks)]));
}
