/** What may be written of a suggestion before it is submitted. */
import type { SuggestionDraft } from '@renda/db';
import type {
  SuggestionKind as KindName,
  Openness as OpennessName,
  SuggestionSource as SourceName,
} from '@renda/domain';
import { builder } from '../builder.ts';
import { Category } from '../category/Category.ts';
import { Organ } from '../organ/Organ.ts';
import { Suggestion } from './Suggestion.ts';
import { Openness, SuggestionKind, SuggestionSource } from './suggestionEnums.ts';

export const SuggestionDraftInput = builder.inputType('SuggestionDraftInput', {
  description: 'The text and facts of a draft; it may be unfinished until it is submitted.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What it is about, in a line.' }),
    body: t.string({ required: true, description: 'What is the matter.' }),
    proposal: t.string({ required: true, description: 'What the deputy asks for.' }),
    kind: t.field({ type: SuggestionKind, required: true, description: 'Suggestion, criticism or opinion.' }),
    source: t.field({ type: SuggestionSource, required: true, description: 'What it grew from.' }),
    categoryId: t.globalID({ for: Category, description: 'Its subject.' }),
    wishedUnitId: t.globalID({ for: Organ, description: 'The unit to which the deputy thinks it belongs.' }),
    openness: t.field({
      type: Openness,
      required: true,
      description: 'Whether the public may read it, as the deputy was asked.',
    }),
    opennessReason: t.string({ description: 'Needed on submission when it is not open.' }),
    isSecrecyConfirmed: t.boolean({ required: true, description: 'The author confirms that it holds no secret.' }),
    raisesAgainId: t.globalID({
      for: Suggestion,
      description:
        'An earlier one, not solved then, that it raises again; null for none, left as it is where it is not given.',
    }),
  }),
});

/** The input as `@renda/db` takes it. */
export function draftOf(input: {
  title: string;
  body: string;
  proposal: string;
  kind: KindName;
  source: SourceName;
  categoryId?: { id: string } | null | undefined;
  wishedUnitId?: { id: string } | null | undefined;
  openness: OpennessName;
  opennessReason?: string | null | undefined;
  isSecrecyConfirmed: boolean;
  raisesAgainId?: { id: string } | null | undefined;
}): SuggestionDraft {
  const { raisesAgainId, ...draft } = input;
  return {
    ...draft,
    ...(raisesAgainId === undefined ? {} : { raisesAgainId: raisesAgainId?.id ?? null }),
    categoryId: input.categoryId?.id ?? null,
    wishedUnitId: input.wishedUnitId?.id ?? null,
    opennessReason: input.opennessReason ?? null,
  };
}
