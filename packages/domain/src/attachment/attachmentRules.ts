/** Which files may be kept: by the type found in their content, and by size. */
import { Invalid } from '../kernel/Refusal.ts';
import type { AttachmentPurpose } from '../suggestion/suggestionTerms.ts';

/** Largest file, in bytes (20 MB). */
export const attachmentMaxBytes = 20 * 1024 * 1024;

/** Types that offices and phones produce; anything else is refused. Scripts, pages and programs never pass. */
export const attachmentMediaTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
  'application/ofd',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv',
] as const;

export type AttachmentMediaType = (typeof attachmentMediaTypes)[number];

/** Images whose place of taking is removed before they are kept. */
export const photographTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
] as const satisfies readonly AttachmentMediaType[];

/** Refuses a file by what its bytes say it is; `found` is null when they say nothing known. */
export function checkedMediaType(found: string | null): AttachmentMediaType {
  const known = attachmentMediaTypes.find((t) => t === found);
  if (known) return known;
  throw new Invalid('file', {
    'zh-CN': '只能上传照片（JPG、PNG、WebP）、PDF、OFD、Word（docx）或 Excel（xlsx）文件；这个文件的内容不是这些类型。',
    en: 'Only photographs (JPG, PNG, WebP), PDF, OFD, Word (docx) or Excel (xlsx) files can be uploaded; the content of this file is none of these.',
  });
}

/** Refuses a file that is empty or larger than `attachmentMaxBytes`. */
export function checkedSize(bytes: number): number {
  if (bytes === 0) throw new Invalid('file', { 'zh-CN': '这个文件是空的。', en: 'This file is empty.' });
  if (bytes <= attachmentMaxBytes) return bytes;
  const max = attachmentMaxBytes / 1024 / 1024;
  throw new Invalid('file', {
    'zh-CN': `文件不能超过 ${max} MB，请压缩后再传。`,
    en: `A file may have at most ${max} MB; make it smaller and try again.`,
  });
}

/** Purposes for which the place of taking is evidence and stays in the photograph. */
const placeIsEvidence: ReadonlySet<AttachmentPurpose> = new Set(['VISIT_PHOTO']);

/** Whether the place of taking has to be removed from a file of this type and purpose. */
export function losesPlace(mediaType: AttachmentMediaType, purpose: AttachmentPurpose): boolean {
  return (photographTypes as readonly AttachmentMediaType[]).includes(mediaType) && !placeIsEvidence.has(purpose);
}

/** A file name fit to be kept and offered again: without path, control characters or signs that a system forbids; never empty. */
export function checkedFileName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const clean = [...base.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')].slice(-120).join('').trim();
  return clean.replace(/^\.+/, '') || '未命名文件';
}
