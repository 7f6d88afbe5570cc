import { useApolloClient } from '@apollo/client/react';
import { useAct } from '@renda/client';
import { useState } from 'react';
import { forgetLists } from '../suggestion/forgetLists.ts';
import type { DraftKeeper } from './DraftKeeper.ts';
import { type DraftStep, stepOf } from './draftGaps.ts';
import { SubmitSuggestionDocument } from './SubmitSuggestion.generated.ts';

/** Why it was not sent, and the screen on which it is mended. */
export interface SendRefusal {
  message: string;
  step: DraftStep;
}

interface SendDraft {
  /** Saves the last words, then submits. The suggestion's id when it was sent. */
  send: () => Promise<string | null>;
  isBusy: boolean;
  refusal: SendRefusal | null;
}

/** Submits a draft to the body that screens it; afterwards the device forgets it. */
export function useSendDraft(keeper: DraftKeeper, offline: string): SendDraft {
  const client = useApolloClient();
  const { act, fault } = useAct(SubmitSuggestionDocument);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<SendRefusal | null>(null);
  const refuse = (message: string, field: string | null = null) => {
    setRefusal({ message, step: stepOf(field) });
    return null;
  };
  const submit = async () => {
    if (!(await keeper.save())) {
      const { saving } = keeper.state();
      return saving.kind === 'refused'
        ? refuse(saving.message, saving.field)
        : saving.kind === 'stale'
          ? null
          : refuse(offline);
    }
    const { suggestionId, version } = keeper.state().copy;
    if (suggestionId === null) return null;
    const answer = (await act({ input: { suggestionId, version } }))?.submitSuggestion;
    if (!answer) return null;
    if (answer.__typename !== 'SubmitSuggestionPayload') {
      return refuse(answer.message, answer.__typename === 'Invalid' ? answer.field : null);
    }
    keeper.end();
    forgetLists(client.cache);
    return suggestionId;
  };
  const send = async () => {
    setBusy(true);
    setRefusal(null);
    try {
      return await submit();
    } finally {
      setBusy(false);
    }
  };
  return { send, isBusy, refusal: refusal ?? (fault ? { message: fault, step: 'check' } : null) };
}
