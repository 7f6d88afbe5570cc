/** Everything of one suggestion that its viewer may see, as an archive: an index, the record, and its files under clear names. */
import type { Readable } from 'node:stream';
import { type AttachmentBytes, readReplyClassLabels, recordPaper, visibleAttachments } from '@renda/db';
import { writeLetters } from '@renda/documents';
import {
  type AttachmentPurpose,
  attachmentPurposeTerms,
  chinaDate,
  type Letter,
  letter,
  letterDay,
  NotFound,
} from '@renda/domain';
import type { Context } from '@renda/graph';
import { ZipFile } from 'yazl';
import { actOf } from '../actOf.ts';
import { ask } from '../ask.ts';
import { CaseFileDocument } from './caseFile.generated.ts';
import { caseLetter } from './caseLetter.ts';

type CaseFile = Awaited<ReturnType<typeof filesOf>>[number];

/**
 * The archive's bytes as they are written; files are opened one after the other. Who takes it out stands in the audit trail. Refuses
 * (`NotFound`) a suggestion that the viewer may not see.
 */
export async function caseArchive(
  context: Context,
  id: string,
  bytes: AttachmentBytes,
): Promise<{ readonly name: string; readonly stream: Readable }> {
  const { node } = await ask(context, CaseFileDocument, { id });
  if (node?.__typename !== 'Suggestion') throw new NotFound();
  const files = await filesOf(context, Buffer.from(node.id, 'base64').toString().split(':')[1] ?? '');
  const named = files.map((file, at) => ({ file, path: pathOf(file, at) }));
  const index = await writeLetters([indexLetter(node.officialNumber ?? node.title, named)]);
  const { labels } = await readReplyClassLabels(context.db);
  const record = await writeLetters([caseLetter(node, labels)]);
  await recordPaper(actOf(context), {
    kind: 'caseFile',
    facts: { suggestion: node.officialNumber ?? null, files: files.length },
  });
  const zip = new ZipFile();
  const stream = zip.outputStream as Readable;
  zip.on('error', (error: Error) => stream.destroy(error));
  zip.addBuffer(index, '目录.docx');
  zip.addBuffer(record, '办理情况.docx');
  for (const { file, path } of named) {
    // Photographs and scans are packed already.
    zip.addReadStreamLazy(path, { compress: false, mtime: file.uploadedAt }, (give) => {
      bytes.read(file.sha256).then(
        (content) => give(null, content),
        (error: Error) => give(error, stream),
      );
    });
  }
  zip.end();
  return { name: `案卷_${node.officialNumber ?? node.title.slice(0, 30)}.zip`, stream };
}

function filesOf({ db, viewer }: Context, suggestionId: string) {
  return db.attachment.findMany({
    where: { suggestionId, AND: visibleAttachments(viewer) },
    orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
    select: { name: true, purpose: true, sha256: true, uploadedAt: true, uploadedByName: true },
  });
}

/** 附件/01_盖章答复函_答复.pdf: in order, with what it is, and no sign that a file system refuses. */
function pathOf({ name, purpose }: CaseFile, at: number): string {
  const word = attachmentPurposeTerms[purpose as AttachmentPurpose]['zh-CN'];
  const ending = /\.\w{1,8}$/.exec(name)?.[0] ?? '';
  const stem = [...name.slice(0, name.length - ending.length).replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')]
    .slice(0, longestName)
    .join('');
  return `附件/${String(at + 1).padStart(2, '0')}_${word}_${stem || '文件'}${ending}`;
}

const longestName = 60;

function indexLetter(whose: string, files: readonly { readonly file: CaseFile; readonly path: string }[]): Letter {
  const row = (path: string, what: string, on: string, by: string, at: number) => [String(at), path, what, on, by];
  return letter('FORM', '案卷目录', {
    blocks: [
      { kind: 'remark', text: whose },
      {
        kind: 'table',
        columns: [
          { heading: '序号', width: 8 },
          { heading: '文件', width: 42 },
          { heading: '内容', width: 18 },
          { heading: '日期', width: 18 },
          { heading: '提供人', width: 14 },
        ],
        rows: [
          row('办理情况.docx', '建议与办理全程', '—', '—', 1),
          ...files.map(({ file, path }, at) =>
            row(
              path,
              attachmentPurposeTerms[file.purpose as AttachmentPurpose]['zh-CN'],
              letterDay(chinaDate(file.uploadedAt)),
              file.uploadedByName,
              at + 2,
            ),
          ),
        ],
      },
      { kind: 'remark', text: '本案卷只包含生成者在平台上有权查看的内容。' },
    ],
  });
}
