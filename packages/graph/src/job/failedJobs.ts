/** The list of failed jobs. */
import { type FailedJob as FailedJobRow, failedJobs, isJobNumber } from '@renda/db';
import { Invalid } from '@renda/domain';
import { builder } from '../builder.ts';
import { connectionPage, pageSize } from '../connection.ts';
import { FailedJob } from './FailedJob.ts';

const FailedJobConnection = builder.connectionObject(
  { type: FailedJob, name: 'FailedJobConnection', description: 'A page of failed jobs.' },
  { name: 'FailedJobEdge', description: 'A failed job and its place in the list.' },
);

builder.queryField('failedJobs', (t) =>
  t.field({
    type: FailedJobConnection,
    description: 'The jobs of the county that failed, the latest first; only forwards.',
    authScopes: { may: 'job.tend' },
    args: {
      first: t.arg.int({ description: 'How many rows.' }),
      after: t.arg.string({ description: 'Begins behind this cursor.' }),
    },
    resolve: async (_root, args, ctx) => {
      const found = await failedJobs(ctx.db, { afterId: numberAt(args.after), size: pageSize(args) + 1 });
      return { ...connectionPage(found, args, toCursor), count: async () => found.length };
    },
  }),
);

const mark = 'job ';

function toCursor({ id }: FailedJobRow): string {
  return Buffer.from(mark + id).toString('base64url');
}

/** The number at which a page ended. Refuses (`Invalid`) a cursor that is none of ours. */
function numberAt(cursor: string | null | undefined): string | null {
  if (cursor == null) return null;
  const text = Buffer.from(cursor, 'base64url').toString();
  const number = text.slice(mark.length);
  if (text.startsWith(mark) && isJobNumber(number)) return number;
  throw new Invalid('after', {
    'zh-CN': '翻页标记无效，请从第一页重新打开。',
    en: 'This page mark is not valid; start from the first page.',
  });
}
