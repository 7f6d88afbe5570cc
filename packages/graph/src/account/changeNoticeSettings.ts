/** The viewer says how they want to be told. */
import type { NoticeSettings as Settings } from '@renda/db';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { NoticeLanguage, NoticeSettings } from './NoticeSettings.ts';

const Payload = builder.objectRef<{ readonly settings: Settings }>('ChangeNoticeSettingsPayload').implement({
  description: 'Notice settings changed.',
  fields: (t) => ({
    noticeSettings: t.field({
      type: NoticeSettings,
      description: 'As they are now.',
      resolve: ({ settings }) => settings,
    }),
  }),
});

const Input = builder.inputType('ChangeNoticeSettingsInput', {
  description: 'All of them, as they shall be.',
  fields: (t) => ({
    email: t.string({ description: 'One address; empty for none.' }),
    takesDigest: t.boolean({ required: true, description: 'Whether what is unread comes as one letter a day.' }),
    takesMessages: t.boolean({
      required: true,
      description: 'Whether dates that are near or past come as messages to the telephone.',
    }),
    language: t.field({ type: NoticeLanguage, required: true, description: 'In which language.' }),
  }),
});

builder.mutationField('changeNoticeSettings', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: "Changes the viewer's own notice settings. The same twice changes nothing.",
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => ({
      settings: await ctx.accounts.changeNoticeSettings(ctx, { ...input, email: input.email ?? null }),
    }),
  }),
);
