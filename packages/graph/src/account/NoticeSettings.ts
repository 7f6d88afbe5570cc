/** How the viewer wants to be told out of the house. */
import type { NoticeSettings as Settings } from '@renda/db';
import { type DeliveryChannel, deliveryChannelTerms, type Locale } from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';

const DeliveryChannelEnum = enumOf('DeliveryChannel', 'A way by which notices leave the house.', deliveryChannelTerms);

export const NoticeLanguage = builder.enumType('NoticeLanguage', {
  description: 'A language in which people are written to.',
  values: {
    ZH_CN: { value: 'zh-CN' as Locale, description: 'Simplified Chinese.' },
    EN: { value: 'en' as Locale, description: 'English.' },
  },
});

export const NoticeSettings = builder.objectRef<Settings>('NoticeSettings').implement({
  description: 'How the viewer wants to be told of notices out of the house; nobody else sees or changes it.',
  fields: (t) => ({
    email: t.exposeString('email', { nullable: true, description: 'Where the daily digest goes; empty for nowhere.' }),
    takesDigest: t.exposeBoolean('takesDigest', { description: 'Whether what is unread comes as one letter a day.' }),
    takesMessages: t.exposeBoolean('takesMessages', {
      description: 'Whether dates that are near or past come as messages to the telephone.',
    }),
    language: t.field({
      type: NoticeLanguage,
      description: 'In which language.',
      resolve: ({ language }) => language,
    }),
    phone: t.exposeString('phone', {
      nullable: true,
      description: 'The telephone of the account, which the system administrator keeps.',
    }),
    openChannels: t.field({
      type: [DeliveryChannelEnum],
      description: 'The ways that this platform has open.',
      resolve: (_settings, _args, ctx) => [...ctx.openChannels] as DeliveryChannel[],
    }),
  }),
});

builder.queryField('noticeSettings', (t) =>
  t.field({
    type: NoticeSettings,
    description: 'How the viewer wants to be told of notices out of the house.',
    resolve: (_root, _args, ctx) => ctx.accounts.noticeSettings(ctx.viewer.accountId),
  }),
);
