import { newKey, useUploads } from '@renda/client';
import { useEffect, useState } from 'react';
import {
  type EnteredSuggestion,
  type EntryValues,
  emptyEntry,
  entryValuesOf,
  keepEntry,
  keptEntry,
} from './entryValues.ts';

/** An entry as it is being written: its first values, its files, and the key under which it is begun once. */
export function useEntryDraft(suggestion: EnteredSuggestion | null) {
  const id = suggestion?.id;
  const [found] = useState(() => keptEntry(id));
  const [key] = useState(() => found?.key ?? newKey());
  const initial = { ...emptyEntry, ...(suggestion ? entryValuesOf(suggestion) : {}), ...found?.values };
  const [values, setValues] = useState<Partial<EntryValues>>(initial);
  const scans = useUploads('SCAN', found?.scans ?? filesOf(suggestion, 'SCAN'));
  const materials = useUploads('MATERIAL', found?.materials ?? filesOf(suggestion, 'MATERIAL'));
  const [isTouched, setTouched] = useState(found !== null);
  useEffect(() => {
    if (isTouched) keepEntry(id, { values, scans: scans.files, materials: materials.files, key });
  }, [isTouched, id, values, scans.files, materials.files, key]);
  return {
    key,
    values: initial,
    isFound: found !== null,
    scans,
    materials,
    attachmentIds: [...scans.ids, ...materials.ids],
    isUploading: scans.isBusy || materials.isBusy,
    /** Keeps what is written on the device, from the first key on. */
    keep(written: Partial<EntryValues>) {
      setTouched(true);
      setValues(written);
    },
    /** It is on the server: nothing is left on the device. */
    forget() {
      setTouched(false);
      keepEntry(id, null);
    },
  };
}

/** What was attached before, as files that have arrived. */
function filesOf(suggestion: EnteredSuggestion | null, purpose: 'SCAN' | 'MATERIAL') {
  const files = (suggestion?.attachments ?? []).filter((file) => (file.purpose === 'SCAN') === (purpose === 'SCAN'));
  return files.map(({ id, name }) => ({ key: id, id, name, progress: 1 }));
}
