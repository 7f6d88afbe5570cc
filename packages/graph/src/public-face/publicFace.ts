/** What the public may read: opening a suggestion and a year's report, and how a suggestion would look before it is opened. */
import {
  type PublicSuggestion as Face,
  previewOf,
  publicYears,
  publishReport,
  publishSuggestion,
  visibleSuggestions,
} from '@renda/db';
import { allows } from '@renda/domain';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';

const PublicReply = builder.objectRef<Face['replies'][number]>('PublicReply').implement({
  description: 'A reply as the public reads it.',
  fields: (t) => ({
    unit: t.exposeString('unit', { description: 'The unit that replied.' }),
    text: t.exposeString('text', { description: 'The text without what tells a private person.' }),
  }),
});

const PublicFace = builder.objectRef<Face>('PublicFace').implement({
  description: 'A suggestion as the public reads it, or would read it.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The title without what tells a private person.' }),
    text: t.exposeString('text', { description: 'The text, or the summary where it is open in summary only.' }),
    replies: t.expose('replies', { type: [PublicReply], description: 'The open replies.' }),
  }),
});

builder.prismaObjectFields('Suggestion', (t) => ({
  publishedAt: t.expose('publishedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'Since when the public may read it; empty where it may not.',
  }),
  publicSummary: t.exposeString('publicSummary', {
    nullable: true,
    description: 'What the public may read where it is open in summary only.',
  }),
  publicFace: t.field({
    type: PublicFace,
    select: { id: true },
    description: 'How the public reads it, or would read it once it is opened.',
    resolve: (s, _args, ctx) => previewOf(ctx.db, { id: s.id, AND: visibleSuggestions(ctx.viewer) }),
  }),
}));

const Payload = suggestionPayload('PublishSuggestionPayload', 'A suggestion opened to the public, or taken back.');

const Input = builder.inputType('PublishSuggestionInput', {
  description: 'A suggestion to be opened to the public, or taken back.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    isPublished: t.boolean({ required: true, description: 'False takes it back.' }),
    publicSummary: t.string({ description: 'Owed where it is open in summary only.' }),
  }),
});

const ReportInput = builder.inputType('PublishReportInput', {
  description: "A year's report to be opened to the public, or taken back.",
  fields: (t) => ({
    year: t.int({ required: true, description: 'The calendar year.' }),
    isPublished: t.boolean({ required: true, description: 'False takes it back.' }),
    reason: t.string({ description: 'Why it is taken back; owed then.' }),
  }),
});

const ReportPayload = builder.objectRef<{ readonly years: readonly number[] }>('PublishReportPayload').implement({
  description: 'The reports that are public now.',
  fields: (t) => ({ years: t.intList({ description: 'Years, latest first.', resolve: ({ years }) => [...years] }) }),
});

builder.queryField('publicReportYears', (t) =>
  t.intList({
    description: 'The years whose report is public, latest first.',
    authScopes: { may: 'board.read' },
    resolve: (_root, _args, ctx) => publicYears(ctx.db),
  }),
);

builder.queryField('mayPublishReports', (t) =>
  t.boolean({
    description: "The viewer may open a year's report to the public, and take it back.",
    resolve: (_root, _args, { viewer }) => allows(viewer, 'settings.change'),
  }),
);

builder.mutationFields((t) => ({
  publishSuggestion: t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Opens a suggestion and its open replies to the public, or takes them back.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      const { isPublished, publicSummary } = input;
      await publishSuggestion(actOf(ctx), asked, { isPublished, publicSummary: publicSummary ?? null });
      return { suggestionId: asked.id };
    },
  }),
  publishReport: t.field({
    type: ReportPayload,
    errors: { types: [...refusals] },
    description: "Opens a year's report on the handling of suggestions to the public (代表法51), or takes it back.",
    args: { input: t.arg({ type: ReportInput, required: true }) },
    resolve: async (_root, { input }, ctx) => ({
      years: await publishReport(actOf(ctx), input.year, input.isPublished, input.reason ?? null),
    }),
  }),
}));
