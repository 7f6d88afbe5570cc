import type { Upload } from '@renda/client';
import type { Openness, SuggestionKind, SuggestionSource } from '@renda/domain';
import { keepDraft, keptDraft } from '@renda/ui/texts';
import type { EntryScreenQuery } from './EntryScreen.generated.ts';

/** What the form of entry holds. */
export interface EntryValues {
  leadDeputyId: string;
  kind: SuggestionKind;
  source: SuggestionSource;
  title: string;
  body: string;
  proposal: string;
  categoryId?: string | null;
  wishedUnitId?: string | null;
  openness: Openness;
  opennessReason?: string | null;
  isSecrecyConfirmed: boolean;
}

export type EnteredSuggestion = Extract<EntryScreenQuery['node'], { __typename: 'Suggestion' }>;

/** What is kept on the device while one enters a suggestion: so that nothing is lost, and nothing is made twice. */
export interface KeptEntry {
  values: Partial<EntryValues>;
  scans: readonly Upload[];
  materials: readonly Upload[];
  /** Under which the draft is begun, however often it is sent. */
  key: string;
}

const place = (suggestionId: string | undefined) => `entry.${suggestionId ?? 'new'}`;

/** Keeps an entry on the device; null forgets it. */
export function keepEntry(suggestionId: string | undefined, entry: KeptEntry | null): void {
  const arrived = (files: readonly Upload[]) => files.filter((file) => file.id !== undefined);
  const kept = entry && { ...entry, scans: arrived(entry.scans), materials: arrived(entry.materials) };
  keepDraft(place(suggestionId), kept);
}

/** The entry that was being written; null where none was, or none that can be read. */
export function keptEntry(suggestionId: string | undefined): KeptEntry | null {
  const kept = keptDraft(place(suggestionId)) as Partial<KeptEntry> | null;
  const isWhole = typeof kept?.key === 'string' && typeof kept.values === 'object' && Array.isArray(kept.scans);
  return isWhole && Array.isArray(kept.materials) ? (kept as KeptEntry) : null;
}

/** An empty form: a suggestion of the deputy's, open to the public. */
export const emptyEntry: Partial<EntryValues> = {
  kind: 'SUGGESTION',
  source: 'DEPUTY',
  title: '',
  body: '',
  proposal: '',
  openness: 'OPEN',
  isSecrecyConfirmed: false,
};

/** The form's values of a suggestion begun before. */
export function entryValuesOf(suggestion: EnteredSuggestion): EntryValues {
  const { kind, source, title, body, proposal, openness, opennessReason, isSecrecyConfirmed } = suggestion;
  return {
    leadDeputyId: suggestion.leadDeputy.id,
    categoryId: suggestion.category?.id ?? null,
    wishedUnitId: suggestion.wishedUnit?.id ?? null,
    kind,
    source,
    title,
    body,
    proposal,
    openness,
    opennessReason: opennessReason ?? null,
    isSecrecyConfirmed,
  };
}

/** The values as the server takes them. */
export function draftInputOf({ leadDeputyId: _, ...draft }: EntryValues) {
  return {
    ...draft,
    categoryId: draft.categoryId ?? null,
    wishedUnitId: draft.wishedUnitId ?? null,
    opennessReason: draft.openness === 'OPEN' ? null : (draft.opennessReason ?? null),
    isSecrecyConfirmed: draft.isSecrecyConfirmed ?? false,
  };
}
