import { type SuggestionAct, type SuggestionMove, type SuggestionState, unacceptedStates } from '@renda/domain';

/** What may be done beside the usual way of a suggestion, in the order in which it is offered. */
export const moreActNames = [
  'preScreen',
  'takeBack',
  'answerPaper',
  'redirect',
  'join',
  'endForReference',
  'unjoin',
  'link',
  'unlink',
  'purge',
] as const;
export type MoreActName = (typeof moreActNames)[number];

interface Facts {
  readonly availableMoves: readonly SuggestionMove[];
  readonly availableActs: readonly SuggestionAct[];
  readonly joinedInto?: { readonly state: SuggestionState } | null;
  readonly consentRequests: readonly { readonly state: string }[];
}

/**
 * The acts open to the viewer. While the lead deputy is asked, no second question is offered; what was joined is taken out only while
 * the other is not accepted.
 */
export function moreActs({ availableMoves, availableActs, joinedInto, consentRequests }: Facts): MoreActName[] {
  const isAsked = consentRequests.some(({ state }) => state === 'ASKED');
  const mayUnjoin = !joinedInto || (unacceptedStates as readonly SuggestionState[]).includes(joinedInto.state);
  const isOpen: Record<MoreActName, boolean> = {
    preScreen: availableActs.includes('preScreen'),
    takeBack: isAsked && availableActs.includes('takeBackConsent'),
    answerPaper: isAsked && availableActs.includes('takeBackConsent') && availableActs.includes('answerConsent'),
    redirect: availableMoves.includes('redirect'),
    join: !isAsked && availableMoves.includes('join'),
    endForReference: !isAsked && availableMoves.includes('endForReference'),
    unjoin: mayUnjoin && availableMoves.includes('unjoin'),
    link: availableActs.includes('link'),
    unlink: availableActs.includes('unlink'),
    purge: availableMoves.includes('purge'),
  };
  return moreActNames.filter((name) => isOpen[name]);
}
