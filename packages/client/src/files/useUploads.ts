import { useCallback, useState } from 'react';
import { newKey } from '../network/newKey.ts';
import { type UploadPurpose, uploadFile } from './uploadFile.ts';

/** A file on its way to the server, or there. */
export interface Upload {
  key: string;
  name: string;
  /** From 0 to 1. */
  progress: number;
  /** Why it was refused or did not arrive, as a sentence. */
  error?: string;
  /** Its id once the server has it: goes into the mutation that claims it. */
  id?: string;
}

export interface Uploads {
  files: readonly Upload[];
  /** The ids of those that have arrived. */
  ids: readonly string[];
  isBusy: boolean;
  add: (files: readonly File[]) => void;
  /** Takes it off the list; what has arrived unclaimed is swept by the server. */
  remove: (key: string) => void;
  clear: () => void;
}

/**
 * Files of one purpose that are sent as soon as they are picked. `known` are those that arrived before, from a kept
 * draft. A file that failed stays in the list with its sentence until it is removed.
 */
export function useUploads(purpose: UploadPurpose, known: readonly Upload[] = []): Uploads {
  const [files, setFiles] = useState<readonly Upload[]>(known);
  const change = useCallback((key: string, to: Partial<Upload>) => {
    setFiles((now) => now.map((file) => (file.key === key ? { ...file, ...to } : file)));
  }, []);
  const add = useCallback(
    (picked: readonly File[]) => {
      for (const file of picked) {
        const key = newKey();
        setFiles((now) => [...now, { key, name: file.name, progress: 0 }]);
        const onProgress = (progress: number) => change(key, { progress });
        void uploadFile(file, { purpose, key, onProgress }).then((outcome) =>
          change(key, outcome.ok ? { progress: 1, id: outcome.file.id } : { error: outcome.message }),
        );
      }
    },
    [purpose, change],
  );
  const remove = useCallback((key: string) => setFiles((now) => now.filter((file) => file.key !== key)), []);
  const clear = useCallback(() => setFiles([]), []);
  const ids = files.flatMap((file) => file.id ?? []);
  const isBusy = files.some((file) => file.id === undefined && file.error === undefined);
  return { files, ids, isBusy, add, remove, clear };
}
