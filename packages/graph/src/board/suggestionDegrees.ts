/** The five degrees of one suggestion, each with the arithmetic behind it. Nothing reads them but people. */
import { suggestionRecord, suggestionRecordSelect } from '@renda/db';
import {
  type ArithmeticPart,
  chinaDate,
  type Degree as DegreeName,
  degreeQuestionTerms,
  degrees,
  formulaOfYear,
  type Measured,
  oneDecimal,
  partsOf,
  suggestionDegrees,
} from '@renda/domain';
import { builder } from '../builder.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { Degree } from './boardEnums.ts';

const DegreePart = builder.objectRef<ArithmeticPart>('DegreePart').implement({
  description: 'One line of the arithmetic of a degree.',
  fields: (t) => ({
    label: t.string({
      description: 'What is measured.',
      resolve: ({ label }, _args, ctx) => label[ctx.viewer.locale],
    }),
    points: t.float({
      nullable: true,
      description: 'Points got; empty where it does not apply or not yet, and then it is left out of the sum.',
      resolve: ({ points }) => points && oneDecimal(points),
    }),
    possible: t.exposeInt('possible', { description: 'Points possible.' }),
    fact: t.string({
      description: 'The fact behind it, with its numbers.',
      resolve: ({ fact }, _args, ctx) => fact[ctx.viewer.locale],
    }),
  }),
});

const SuggestionDegree = builder
  .objectRef<Measured & { readonly degree: DegreeName; readonly formula: string }>('SuggestionDegree')
  .implement({
    description: 'A degree of a suggestion: of the matter, never of a person.',
    fields: (t) => ({
      degree: t.expose('degree', { type: Degree, description: 'Which one.' }),
      question: t.string({
        description: 'What it asks, in a line.',
        resolve: ({ degree }, _args, ctx) => degreeQuestionTerms[degree][ctx.viewer.locale],
      }),
      value: t.exposeFloat('value', {
        nullable: true,
        description: 'From 0 to 100; empty while it cannot be measured.',
      }),
      unmeasured: t.string({
        nullable: true,
        description: 'Why it cannot be measured; empty when it is.',
        resolve: ({ unmeasured }, _args, ctx) => unmeasured?.[ctx.viewer.locale] ?? null,
      }),
      parts: t.expose('parts', { type: [DegreePart], description: 'Its arithmetic, line by line.' }),
      formula: t.exposeString('formula', { description: 'The version of the formula, that of the year of filing.' }),
    }),
  });

builder.prismaObjectField(Suggestion, 'degrees', (t) =>
  t.field({
    type: [SuggestionDegree],
    select: suggestionRecordSelect,
    description: 'The five degrees, each with its arithmetic.',
    resolve: (row, _args, ctx) => {
      const formula = formulaOfYear(partsOf(chinaDate(row.filedAt)).year);
      const found = suggestionDegrees(suggestionRecord(row), formula, chinaDate(ctx.now()));
      return degrees.map((degree) => ({ degree, formula: formula.version, ...found[degree] }));
    },
  }),
);
