/** The county's words for the classes of a reply. */
import { changeReplyClassLabels as change, type HeldReplyClassLabels, readReplyClassLabels } from '@renda/db';
import { offeredReplyClasses, type ReplyClass, type ReplyClassLabels, replyClassWord } from '@renda/domain';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { ReplyClass as ReplyClassEnum } from '../suggestion/suggestionEnums.ts';

type Word = { readonly replyClass: ReplyClass; readonly labels: ReplyClassLabels };

const ReplyClassWord = builder.objectRef<Word>('ReplyClassWord').implement({
  description: 'How a class of a reply is called in this county.',
  fields: (t) => ({
    replyClass: t.expose('replyClass', { type: ReplyClassEnum, description: 'Which class.' }),
    label: t.string({
      nullable: true,
      description: 'The county’s own words, without the letter; null where it is called as usual.',
      resolve: ({ replyClass, labels }) => labels[replyClass] ?? null,
    }),
    word: t.string({
      description: 'The class as it is shown: its letter, then the county’s words or the usual ones.',
      resolve: ({ replyClass, labels }, _args, { viewer }) => replyClassWord(replyClass, labels)[viewer.locale],
    }),
  }),
});

const ReplyClassWords = builder.objectRef<HeldReplyClassLabels>('ReplyClassWords').implement({
  description: 'How the classes of a reply are called in this county.',
  fields: (t) => ({
    version: t.exposeInt('version', {
      description: 'Brought back with a change; an older one is stale. 0: never set.',
    }),
    words: t.field({
      type: [ReplyClassWord],
      description: 'Each class that is offered.',
      resolve: ({ labels }) => offeredReplyClasses.map((replyClass) => ({ replyClass, labels })),
    }),
  }),
});

builder.queryField('replyClassWords', (t) =>
  t.field({
    type: ReplyClassWords,
    description: 'How the classes of a reply are called in this county.',
    authScopes: { may: 'register.read' },
    resolve: (_root, _args, ctx) => readReplyClassLabels(ctx.db),
  }),
);

const Label = builder.inputType('ReplyClassLabelInput', {
  description: 'The county’s words for one class.',
  fields: (t) => ({
    replyClass: t.field({ type: ReplyClassEnum, required: true, description: 'Which class.' }),
    label: t.string({ required: true, description: 'Its words without the letter, 2 to 30 characters.' }),
  }),
});

const Input = builder.inputType('ChangeReplyClassLabelsInput', {
  description: 'All the county’s own words; a class that is not named is called as usual.',
  fields: (t) => ({
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    labels: t.field({ type: [Label], required: true, description: 'The words, class by class.' }),
  }),
});

const Payload = builder
  .objectRef<{ readonly replyClassWords: HeldReplyClassLabels }>('ChangeReplyClassLabelsPayload')
  .implement({
    description: 'The words as they are now.',
    fields: (t) => ({
      replyClassWords: t.expose('replyClassWords', { type: ReplyClassWords, description: 'All of them.' }),
    }),
  });

builder.mutationField('changeReplyClassLabels', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Says how the county calls the classes of a reply.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input: { version, labels } }, ctx) => {
      await change(actOf(ctx), version, Object.fromEntries(labels.map((each) => [each.replyClass, each.label])));
      return { replyClassWords: await readReplyClassLabels(ctx.db) };
    },
  }),
);
