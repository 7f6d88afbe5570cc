import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
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
 * draft. A file that failed stays in the list with its sentence until it is removed, and is sent again when the network is back.
 */
export function useUploads(purpose: UploadPurpose, known: readonly Upload[] = []): Uploads {
  const [files, setFiles] = useState<readonly Upload[]>(known);
  const change = useCallback((key: string, to: Partial<Upload>) => {
    setFiles((now) => now.map((file) => (file.key === key ? { ...file, ...to } : file)));
  }, []);
  const sending = useRef(new Map<string, File>());
  const send = useCallback(
    async (key: string, file: File) => {
      change(key, { progress: 0, error: undefined });
      const onProgress = (progress: number) => change(key, { progress });
      const outcome = await uploadFile(file, { purpose, key, onProgress });
      if (outcome.ok) sending.current.delete(key);
      change(key, outcome.ok ? { progress: 1, id: outcome.file.id } : { error: outcome.message });
    },
    [purpose, change],
  );
  useAgainOnline(sending, send);
  const add = useCallback(
    (picked: readonly File[]) => {
      for (const file of picked) {
        const key = newKey();
        sending.current.set(key, file);
        setFiles((now) => [...now, { key, name: file.name, progress: 0 }]);
        void send(key, file);
      }
    },
    [send],
  );
  const remove = useCallback((key: string) => {
    sending.current.delete(key);
    setFiles((now) => now.filter((file) => file.key !== key));
  }, []);
  const clear = useCallback(() => {
    sending.current.clear();
    setFiles([]);
  }, []);
  const ids = files.flatMap((file) => file.id ?? []);
  const isBusy = files.some((file) => file.id === undefined && file.error === undefined);
  return { files, ids, isBusy, add, remove, clear };
}

/** Sends what has not arrived again as soon as the device is back in a network; under its key the server keeps it once. */
function useAgainOnline(
  sending: RefObject<ReadonlyMap<string, File>>,
  send: (key: string, file: File) => Promise<void>,
): void {
  useEffect(() => {
    const again = () => {
      for (const [key, file] of sending.current) void send(key, file);
    };
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [sending, send]);
}
