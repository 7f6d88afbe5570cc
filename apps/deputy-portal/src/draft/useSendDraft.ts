import { useApolloClient } from '@apollo/client/react';
import { useAct } from '@renda/client';
import { useState } from 'react';
import { InviteCoSignersDocument } from '../co-signing/CoSigningActs.generated.ts';
import { forgetLists } from '../suggestion/forgetLists.ts';
import type { DraftKeeper } from './DraftKeeper.ts';
import type { Chosen } from './DraftWork.ts';
import { type DraftStep, stepOf } from './draftGaps.ts';
import { SubmitSuggestionDocument } from './SubmitSuggestion.generated.ts';

/** Why it was not sent, and the screen on which it is mended. */
export interface SendRefusal {
  message: string;
  step: DraftStep;
}

/** What was sent, and whether those chosen to sign were asked. */
interface Sent {
  suggestionId: string;
  done: 'submitted' | 'notInvited';
}

interface SendDraft {
  /** Saves the last words, submits, and asks the chosen deputies to sign; null when it was not sent. */
  send: () => Promise<Sent | null>;
  isBusy: boolean;
  refusal: SendRefusal | null;
}

/** Submits a draft to the body that screens it; afterwards the device forgets it. */
export function useSendDraft(keeper: DraftKeeper, offline: string): SendDraft {
  const client = useApolloClient();
  const { act, fault } = useAct(SubmitSuggestionDocument);
  const inviting = useAct(InviteCoSignersDocument);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<SendRefusal | null>(null);
  const refuse = (message: string, field: string | null = null) => {
    setRefusal({ message, step: stepOf(field) });
    return null;
  };
  const ask = async (suggestionId: string, version: number, coSigners: readonly Chosen[]) => {
    if (coSigners.length === 0) return true;
    const deputyIds = coSigners.map(({ id }) => id);
    const answer = await inviting.act({ input: { suggestionId, version, deputyIds } });
    return answer?.inviteCoSigners.__typename === 'InviteCoSignersPayload';
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
    const { suggestionId, version, coSigners } = keeper.state().copy;
    if (suggestionId === null) return null;
    const answer = (await act({ input: { suggestionId, version } }))?.submitSuggestion;
    if (!answer) return null;
    if (answer.__typename !== 'SubmitSuggestionPayload') {
      return refuse(answer.message, answer.__typename === 'Invalid' ? answer.field : null);
    }
    const isAsked = await ask(suggestionId, answer.suggestion?.version ?? version, coSigners);
    keeper.end();
    forgetLists(client.cache);
    return { suggestionId, done: isAsked ? 'submitted' : 'notInvited' } as const;
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
