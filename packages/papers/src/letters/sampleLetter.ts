/** A sample of a letter on the county's letterhead: how its setting looks on paper, of no suggestion. */
import { writeLetters } from '@renda/documents';
import { allows, chinaDate, letter, letterDay, NotAllowed } from '@renda/domain';
import type { Context } from '@renda/graph';
import { onCountyPaper } from './onCountyPaper.ts';
import type { LetterFile } from './suggestionLetters.ts';

/** The sample, a document under the full head and a letter. Refuses with `NotAllowed` who does not change settings. */
export async function sampleLetterFile(context: Context): Promise<LetterFile> {
  if (!allows(context.viewer, 'settings.change')) throw new NotAllowed();
  const day = letterDay(chinaDate(context.now()));
  const samples = (['DOCUMENT', 'LETTER'] as const).map((form) =>
    letter(form, form === 'DOCUMENT' ? '关于交办代表建议的通知（样张）' : '关于督促办理代表建议的函（样张）', {
      head: office,
      to: '各承办单位',
      blocks: [
        { kind: 'text', text: '这是按本县信头设置生成的样张，用来核对红头、发文字号、落款和地址电话，不是正式文件。' },
        { kind: 'text', text: '没有填写的项目按通常的样式：红头和落款用发文机构的名称，发文字号留空。' },
      ],
      signer: office,
      date: day,
      printed: { by: office, on: day },
    }),
  );
  const onPaper = await onCountyPaper(context, samples, { name: office, township: null });
  return { name: '信头样张.docx', bytes: await writeLetters(onPaper) };
}

const office = '县人大常委会代表工作委员会';
