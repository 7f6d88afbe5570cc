import i18next from 'i18next';
import { newKey } from '../network/newKey.ts';
import { currentLocale } from '../texts/setUpTexts.ts';

/** A file that the server has taken; its `id` goes into the mutation that claims it. */
export interface UploadedFile {
  id: string;
  name: string;
  size: number;
  mediaType: string;
}

export type UploadOutcome = { ok: true; file: UploadedFile } | { ok: false; message: string };

/** What a file is for; the server keeps it with the file. */
export type UploadPurpose =
  | 'SCAN'
  | 'PHOTO'
  | 'VISIT_PHOTO'
  | 'MATERIAL'
  | 'SEALED_REPLY'
  | 'EVALUATION_FORM'
  | 'CONSENT_FORM'
  | 'SIGNED_DRAFT'
  | 'PROOF'
  | 'INSTRUCTION'
  | 'RECEIPT'
  | 'MINUTES';

interface Options {
  purpose?: UploadPurpose;
  /** The same for every try of the same file: then it is kept once. */
  key?: string;
  /** From 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/**
 * Sends one file to `POST /files` as form data under `file`. Refusals (type, size) and faults come as a sentence;
 * nothing is thrown. By XMLHttpRequest, since `fetch` doesn't tell how far an upload has come.
 */
export function uploadFile(
  file: File,
  { purpose = 'MATERIAL', key = newKey(), onProgress, signal }: Options = {},
): Promise<UploadOutcome> {
  const failed: UploadOutcome = { ok: false, message: i18next.t('client:fault.upload', { name: file.name }) };
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files?purpose=${purpose}`);
    request.setRequestHeader('apollo-require-preflight', 'true');
    request.setRequestHeader('idempotency-key', key);
    request.setRequestHeader('x-request-id', newKey());
    request.setRequestHeader('accept-language', currentLocale());
    request.upload.onprogress = (event) => event.lengthComputable && onProgress?.(event.loaded / event.total);
    request.onload = () => resolve(outcomeOf(request) ?? failed);
    request.onerror = () => resolve(failed);
    request.onabort = () => resolve(failed);
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}

function outcomeOf(request: XMLHttpRequest): UploadOutcome | null {
  try {
    const answer = JSON.parse(request.responseText) as Partial<UploadedFile> & { error?: { message?: unknown } };
    if (request.status < 300 && typeof answer.id === 'string') return { ok: true, file: answer as UploadedFile };
    const message = answer.error?.message;
    return typeof message === 'string' ? { ok: false, message } : null;
  } catch {
    return null;
  }
}
