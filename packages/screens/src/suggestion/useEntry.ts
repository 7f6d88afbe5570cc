import { useState } from 'react';
import { draftInputOf, type EnteredSuggestion, type EntryValues } from './entryValues.ts';
import { useDraftSuggestion } from './useDraftSuggestion.ts';
import { useReviseSuggestion } from './useReviseSuggestion.ts';
import { useSubmitSuggestion } from './useSubmitSuggestion.ts';

/** A record on the server, in the version that this form knows. */
interface Known {
  readonly id: string;
  readonly version: number;
}

/**
 * Sends what was entered: `save` keeps it on the server as a draft and resolves to it, `submit` hands it in; both
 * resolve to null when refused. The draft is begun once under `key`, and revised from then on.
 */
export function useEntry(key: string, suggestion: EnteredSuggestion | null) {
  const [begun, setBegun] = useState<Known | null>(null);
  const drafting = useDraftSuggestion();
  const revising = useReviseSuggestion();
  const submitting = useSubmitSuggestion();
  const known = newest(suggestion, begun);
  const before = (suggestion?.attachments ?? []).map(({ id }) => id);

  const begin = async (values: EntryValues, attachmentIds: string[]) => {
    const { leadDeputyId } = values;
    const input = { idempotencyKey: key, leadDeputyId, isOnBehalf: true, draft: draftInputOf(values), attachmentIds };
    return (await drafting.send({ input }))?.suggestion ?? null;
  };
  const revise = async ({ id, version }: Known, values: EntryValues, attachmentIds: string[]) => {
    const changes = {
      attachmentIds: attachmentIds.filter((each) => !before.includes(each)),
      removedAttachmentIds: before.filter((each) => !attachmentIds.includes(each)),
    };
    const input = { suggestionId: id, version, draft: draftInputOf(values), ...changes };
    return (await revising.send({ input }))?.suggestion ?? null;
  };
  const save = async (values: EntryValues, attachmentIds: string[]): Promise<Known | null> => {
    for (const move of [drafting, revising, submitting]) move.forget();
    const saved = known ? await revise(known, values, attachmentIds) : await begin(values, attachmentIds);
    if (saved) setBegun({ id: saved.id, version: saved.version });
    return saved;
  };
  const submit = async (values: EntryValues, attachmentIds: string[]): Promise<Known | null> => {
    const saved = await save(values, attachmentIds);
    const done = saved && (await submitting.send({ input: { suggestionId: saved.id, version: saved.version } }));
    return done ? saved : null;
  };
  return {
    save,
    submit,
    isBusy: drafting.isBusy || revising.isBusy || submitting.isBusy,
    refusal: drafting.refusal ?? revising.refusal ?? submitting.refusal,
    invalid: drafting.invalid ?? revising.invalid ?? submitting.invalid,
  };
}

function newest(one: Known | null, other: Known | null): Known | null {
  if (!one || !other) return one ?? other;
  return one.version > other.version ? one : other;
}
