/** What is done to many suggestions, one after the other: each has a line that says what became of it. */
import {
  assignSuggestion,
  mostOneByOne,
  type OneOutcome,
  oneByOne,
  remarkOn,
  remindOf,
  visibleSuggestions,
} from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { UnitAssignment } from './assignSuggestion.ts';
import { Suggestion } from './Suggestion.ts';

const Line = builder.objectRef<OneOutcome>('SuggestionLine').implement({
  description: 'What became of one of several suggestions.',
  fields: (t) => ({
    suggestionId: t.globalID({
      description: 'Which.',
      resolve: ({ id }) => ({ type: 'Suggestion', id }),
    }),
    isDone: t.boolean({ description: 'Whether it was done.', resolve: ({ refusal }) => refusal === null }),
    refusal: t.string({
      nullable: true,
      description: 'Why it was not, as a sentence.',
      resolve: ({ refusal }, _args, { viewer }) => refusal?.sentence(viewer.locale) ?? null,
    }),
  }),
});

const Payload = builder.objectRef<{ readonly lines: readonly OneOutcome[] }>('SuggestionLinesPayload').implement({
  description: 'Done to several suggestions, one after the other.',
  fields: (t) => ({
    lines: t.field({
      type: [Line],
      description: 'A line for each, in the order asked.',
      resolve: ({ lines }) => [...lines],
    }),
    suggestions: t.prismaField({
      type: [Suggestion],
      description: 'Those to which it was done as they are now, as far as the viewer may see them.',
      resolve: (query, { lines }, _args, ctx) =>
        ctx.db.suggestion.findMany({
          ...query,
          where: {
            id: { in: lines.filter(({ refusal }) => refusal === null).map(({ id }) => id) },
            AND: visibleSuggestions(ctx.viewer),
          },
          orderBy: { id: 'asc' },
        }),
    }),
  }),
});

const One = builder.inputType('OneOfSuggestionsInput', {
  description: 'One of several suggestions.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
  }),
});

const which = `Which, 1 to ${mostOneByOne}, each once.`;

const Assigned = builder.inputType('AssignSuggestionsInput', {
  description: 'Several suggestions assigned to the same units.',
  fields: (t) => ({
    suggestions: t.field({ type: [One], required: true, description: which }),
    units: t.field({ type: [UnitAssignment], required: true, description: 'The units, each once.' }),
  }),
});

const Worded = builder.inputType('WordsOnSuggestionsInput', {
  description: 'The same words on several suggestions.',
  fields: (t) => ({
    suggestions: t.field({ type: [One], required: true, description: which }),
    words: t.string({
      required: true,
      description: 'What is said: of a reminder 2 to 200 characters, of a remark 500.',
    }),
  }),
});

type Several = readonly { readonly suggestionId: { readonly id: string }; readonly version: number }[];
const askedOf = (several: Several) => several.map((one) => ({ id: one.suggestionId.id, version: one.version }));

builder.mutationField('assignSuggestions', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Assigns each of several suggestions to the same units (批量分办).',
    args: { input: t.arg({ type: Assigned, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const units = input.units.map((u) => ({ unitId: u.unitId.id, role: u.role }));
      return {
        lines: await oneByOne(askedOf(input.suggestions), (one) => assignSuggestion(actOf(ctx), one, units)),
      };
    },
  }),
);

builder.mutationField('remindOfSuggestions', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Reminds those who owe something on each of several suggestions (批量催办); they are told at once.',
    args: { input: t.arg({ type: Worded, required: true }) },
    resolve: async (_root, { input }, ctx) => ({
      lines: await oneByOne(askedOf(input.suggestions), (one) => remindOf(actOf(ctx), one, input.words)),
    }),
  }),
);

builder.mutationField('remarkOnSuggestions', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Adds the same remark to the history of each of several suggestions (批量备注).',
    args: { input: t.arg({ type: Worded, required: true }) },
    resolve: async (_root, { input }, ctx) => ({
      lines: await oneByOne(askedOf(input.suggestions), (one) => remarkOn(actOf(ctx), one, input.words)),
    }),
  }),
);
