import i18next from 'i18next';
import { newKey } from '../network/newKey.ts';
import { currentLocale } from '../texts/setUpTexts.ts';

export interface SendOptions {
  /** The same for every try of the same file: then it is kept once. */
  key?: string;
  /** From 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

export type SendOutcome<Answer> = { ok: true; answer: Answer } | { ok: false; message: string };

/**
 * Sends one file as form data under `file`; the answer has an `id`. Refusals (type, size) and faults come as a sentence; nothing is
 * thrown. By XMLHttpRequest, since `fetch` doesn't tell how far an upload has come.
 */
export function sendFile<Answer extends { id: string }>(
  path: string,
  file: File,
  { key = newKey(), onProgress, signal }: SendOptions = {},
): Promise<SendOutcome<Answer>> {
  const failed = { ok: false, message: i18next.t('client:fault.upload', { name: file.name }) } as const;
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('apollo-require-preflight', 'true');
    request.setRequestHeader('idempotency-key', key);
    request.setRequestHeader('x-request-id', newKey());
    request.setRequestHeader('accept-language', currentLocale());
    request.upload.onprogress = (event) => event.lengthComputable && onProgress?.(event.loaded / event.total);
    request.onload = () => resolve(outcomeOf<Answer>(request) ?? failed);
    request.onerror = () => resolve(failed);
    request.onabort = () => resolve(failed);
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}

function outcomeOf<Answer extends { id: string }>(request: XMLHttpRequest): SendOutcome<Answer> | null {
  try {
    const answer = JSON.parse(request.responseText) as Partial<Answer> & { error?: { message?: unknown } };
    if (request.status < 300 && typeof answer.id === 'string') return { ok: true, answer: answer as Answer };
    const message = answer.error?.message;
    return typeof message === 'string' ? { ok: false, message } : null;
  } catch {
    return null;
  }
}
