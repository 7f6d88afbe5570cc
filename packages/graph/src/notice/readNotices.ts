/** The viewer has read notices. */
import { readNotices } from '@renda/db';
import { Invalid } from '@renda/domain';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { maxPage } from '../connection.ts';
import { refusals } from '../errors.ts';
import { Notice } from './Notice.ts';

const Payload = builder.objectRef<{ readonly count: number }>('ReadNoticesPayload').implement({
  description: 'Notices marked as read.',
  fields: (t) => ({ count: t.exposeInt('count', { description: 'How many had been unread.' }) }),
});

const Input = builder.inputType('ReadNoticesInput', {
  description: 'Which notices the viewer has read: these, or all sent until an instant.',
  fields: (t) => ({
    ids: t.globalIDList({ for: Notice, description: 'These, at most a page of them.' }),
    until: t.field({ type: 'DateTime', description: 'All that were sent until then.' }),
  }),
});

builder.mutationField('readNotices', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Marks notices as read by the viewer’s account. Doing it twice changes nothing.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const ids = (input.ids ?? []).map(({ id }) => id);
      if (ids.length > maxPage) throw new Invalid('ids', tooMany);
      const which = input.until ? { until: new Date(input.until) } : { ids };
      return { count: await readNotices(actOf(ctx), which) };
    },
  }),
);

const tooMany = { 'zh-CN': `一次最多 ${maxPage} 条。`, en: `At most ${maxPage} at once.` };
