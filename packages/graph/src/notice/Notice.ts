/** A notice: what somebody is told of a suggestion. Read by the side it was sent to, and by nobody else. */
import { toDay, visibleNotices } from '@renda/db';
import {
  chinaDate,
  type DeadlineKey,
  dueSentence,
  eventSentence,
  type NoticeKind as KindName,
  lateness,
  noticeKinds,
} from '@renda/domain';
import { builder } from '../builder.ts';

const NoticeKind = builder.enumType('NoticeKind', {
  description: 'What a notice tells: DUE that a date is near, there or past, EVENT that something happened.',
  values: noticeKinds,
});

const NoticeTelling = builder
  .objectRef<{ readonly toldByName: string; readonly toldAt: Date; readonly spokeWith: string }>('NoticeTelling')
  .implement({
    description: 'That a notice was told by telephone.',
    fields: (t) => ({
      byName: t.exposeString('toldByName', { description: 'Who told it.' }),
      at: t.expose('toldAt', { type: 'DateTime', description: 'When.' }),
      spokeWith: t.exposeString('spokeWith', { description: 'Whom they had on the telephone; empty for the person.' }),
    }),
  });

export const Notice = builder.prismaNode('Notice', {
  nullable: true,
  description: 'What the viewer is told of a suggestion.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleNotices(ctx.viewer) }),
  fields: (t) => ({
    kind: t.field({
      type: NoticeKind,
      select: { kind: true },
      description: 'What it tells.',
      resolve: ({ kind }) => kind as KindName,
    }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When it was sent.' }),
    dueOn: t.expose('dueOn', { type: 'Date', nullable: true, description: 'By when, of a DUE.' }),
    isLate: t.boolean({
      select: { dueOn: true },
      description: 'The date has passed by today.',
      resolve: ({ dueOn }, _args, ctx) =>
        dueOn !== null && lateness(toDay(dueOn), chinaDate(ctx.now())).standing === 'LATE',
    }),
    sentence: t.string({
      select: {
        dueKey: true,
        dueOn: true,
        event: { select: { move: true, actorName: true, actorBody: true, reason: true, facts: true } },
      },
      description: "What it tells, in the viewer's language; days are counted from today.",
      resolve: ({ dueKey, dueOn, event }, _args, ctx) => {
        const { locale } = ctx.viewer;
        if (event !== null)
          return eventSentence({ ...event, facts: event.facts as Readonly<Record<string, unknown>> }, locale);
        return dueOn === null ? '' : dueSentence(dueKey as DeadlineKey, toDay(dueOn), chinaDate(ctx.now()), locale);
      },
    }),
    isRead: t.boolean({
      select: (_args, ctx) => ({ reads: { where: { accountId: ctx.viewer.accountId }, select: { id: true } } }),
      description: "Read by the viewer's account.",
      resolve: ({ reads }) => reads.length > 0,
    }),
    told: t.field({
      type: NoticeTelling,
      nullable: true,
      select: { telling: { select: { toldByName: true, toldAt: true, spokeWith: true } } },
      description: 'That it was told by telephone, if it was.',
      resolve: ({ telling }) => telling,
    }),
    // Whoever sees the notice sees its suggestion: `visibleNotices` asks for it.
    suggestion: t.relation('suggestion', { description: 'The suggestion that it is about.' }),
  }),
});
