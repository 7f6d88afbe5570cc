import { type SendOptions, sendFile } from './sendFile.ts';

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
  | 'ACTIVITY'
  | 'MATERIAL'
  | 'SEALED_REPLY'
  | 'EVALUATION_FORM'
  | 'CONSENT_FORM'
  | 'SIGNED_DRAFT'
  | 'PROOF'
  | 'INSTRUCTION'
  | 'RECEIPT'
  | 'MINUTES'
  | 'IMPORT';

interface Options extends SendOptions {
  purpose?: UploadPurpose;
}

/** Sends one file to `POST /files`, for a mutation to claim. */
export async function uploadFile(
  file: File,
  { purpose = 'MATERIAL', ...options }: Options = {},
): Promise<UploadOutcome> {
  const outcome = await sendFile<UploadedFile>(`/files?purpose=${purpose}`, file, options);
  return outcome.ok ? { ok: true, file: outcome.answer } : outcome;
}
