import { useApolloClient } from '@apollo/client/react';
import { useAct } from '@renda/client';
import { useState } from 'react';
import { forgetLists } from '../suggestion/forgetLists.ts';
import { AnswerConsentDocument, WithdrawSuggestionDocument } from './wayOutActs.generated.ts';

interface Asked {
  readonly id: string;
  readonly version: number;
}

/** What a mutation answered; a refusal says why. */
interface Answered {
  readonly __typename: string;
  readonly message?: string;
}

/** Remembers a refusal as a sentence; after what counted, lists are asked anew. */
function useAnswered() {
  const { cache } = useApolloClient();
  const [refused, setRefused] = useState<string | null>(null);
  const settle = (answered: Answered | undefined): boolean => {
    const isDone = answered !== undefined && answered.message === undefined;
    if (isDone) forgetLists(cache);
    setRefused(answered?.message ?? null);
    return isDone;
  };
  return { settle, refused };
}

/** The lead deputy's answer to what the body asked; resolves to whether it counted. */
export function useAnsweringConsent({ id, version }: Asked) {
  const { act, isBusy, fault } = useAct(AnswerConsentDocument);
  const { settle, refused } = useAnswered();
  const answer = async (isGiven: boolean): Promise<boolean> => {
    const data = await act({ input: { suggestionId: id, version, isGiven } });
    return settle(data?.answerConsent);
  };
  return { answer, isBusy, refusal: refused ?? fault };
}

/** The lead deputy takes a suggestion back; resolves to whether it counted. */
export function useWithdrawing({ id, version }: Asked) {
  const { act, isBusy, fault } = useAct(WithdrawSuggestionDocument);
  const { settle, refused } = useAnswered();
  const withdraw = async (reason: string): Promise<boolean> => {
    const data = await act({ input: { suggestionId: id, version, reason } });
    return settle(data?.withdrawSuggestion);
  };
  return { withdraw, isBusy, refusal: refused ?? fault };
}
