import { checkedText, handlingLimits, Invalid, suggestionLimits, type TextLimit } from '@renda/domain';
import type { Locale } from '@renda/ui/texts';
import type { DraftContent, DraftWork } from './DraftWork.ts';

/** The screens on which a suggestion is written, in their order. */
export const draftSteps = ['matter', 'request', 'check'] as const;

/** A screen's place in its address; what others raised before is read between the first and the second. */
export type DraftStep = (typeof draftSteps)[number] | 'similar';

/** A field as the mutations name it; `photos` are those that have not arrived. */
export type DraftField = 'leadDeputyId' | 'title' | 'body' | 'proposal' | 'categoryId' | 'opennessReason' | 'photos';

/** What is missing or too long before it can be submitted, on which screen, and how to mend it. */
export interface DraftGap {
  field: DraftField;
  step: DraftStep;
  message: string;
}

/** On which screen a field is; what is nobody's field is told where one sends. */
export function stepOf(field: string | null): DraftStep {
  if (field === 'title' || field === 'body' || field === 'leadDeputyId') return 'matter';
  return field === 'proposal' || field === 'categoryId' || field === 'opennessReason' ? 'request' : 'check';
}

const texts: readonly {
  field: DraftField & keyof DraftContent;
  limit: TextLimit;
  isAsked(content: DraftContent): boolean;
}[] = [
  { field: 'body', limit: suggestionLimits.body, isAsked: () => true },
  { field: 'title', limit: suggestionLimits.title, isAsked: () => true },
  { field: 'proposal', limit: suggestionLimits.proposal, isAsked: () => true },
  { field: 'opennessReason', limit: handlingLimits.opennessReason, isAsked: ({ openness }) => openness === 'CLOSED' },
];

/** What one is told where something has to be chosen and is not. */
interface ToChoose {
  mandate: string;
  category: string;
}

/** The gaps of a draft, by the same limits as the server's. */
export function draftGaps({ leadDeputyId, content }: DraftWork, locale: Locale, toChoose: ToChoose): DraftGap[] {
  const gap = (field: DraftField, message: string): DraftGap => ({ field, step: stepOf(field), message });
  const ofTexts = texts.flatMap(({ field, limit, isAsked }) => {
    const message = isAsked(content) ? refusal(field, String(content[field]), limit, locale) : null;
    return message ? [gap(field, message)] : [];
  });
  return [
    ...(leadDeputyId ? [] : [gap('leadDeputyId', toChoose.mandate)]),
    ...ofTexts,
    ...(content.category ? [] : [gap('categoryId', toChoose.category)]),
  ];
}

function refusal(field: string, text: string, limit: TextLimit, locale: Locale): string | null {
  try {
    checkedText(field, text, limit);
    return null;
  } catch (refused) {
    if (refused instanceof Invalid) return refused.sentence(locale);
    throw refused;
  }
}
