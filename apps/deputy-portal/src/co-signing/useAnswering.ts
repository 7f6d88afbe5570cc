import { useApolloClient } from '@apollo/client/react';
import { useAct } from '@renda/client';
import { useState } from 'react';
import {
  AnswerInvitationDocument,
  InviteCoSignersDocument,
  RemoveCoSignerDocument,
} from './CoSigningActs.generated.ts';

/** A refusal of the server, in a sentence. */
interface Refused {
  readonly __typename: string;
  readonly message?: string;
}

/** After an answer the first screen is asked anew. */
function useForgetting() {
  const { cache } = useApolloClient();
  return () => {
    cache.evict({ id: 'ROOT_QUERY', fieldName: 'coSignings' });
    cache.gc();
  };
}

/** The deputy's own answer to an invitation. */
export function useAnswering(coSigner: { readonly id: string; readonly version: number }) {
  const { act, isBusy, fault } = useAct(AnswerInvitationDocument);
  const forget = useForgetting();
  const [refused, setRefused] = useState<string | null>(null);
  const answer = async (isSigned: boolean) => {
    setRefused(null);
    const { id: coSignerId, version } = coSigner;
    const answered: Refused | undefined = (await act({ input: { coSignerId, version, isSigned } }))?.answerInvitation;
    if (!answered) return;
    if (answered.__typename === 'AnswerInvitationPayload') forget();
    else setRefused(answered.message ?? null);
  };
  return { answer, isBusy, refusal: refused ?? fault };
}

/** Asking deputies to sign, and taking an invitation back. */
export function useInviting(suggestion: { readonly id: string; readonly version: number }) {
  const inviting = useAct(InviteCoSignersDocument);
  const removing = useAct(RemoveCoSignerDocument);
  const [refused, setRefused] = useState<string | null>(null);
  const invite = async (deputyIds: readonly string[]) => {
    setRefused(null);
    const input = { suggestionId: suggestion.id, version: suggestion.version, deputyIds: [...deputyIds] };
    const answered: Refused | undefined = (await inviting.act({ input }))?.inviteCoSigners;
    if (answered?.__typename === 'InviteCoSignersPayload') return true;
    setRefused(answered?.message ?? null);
    return false;
  };
  const remove = async (coSigner: { readonly id: string; readonly version: number }) => {
    setRefused(null);
    const input = { coSignerId: coSigner.id, version: coSigner.version };
    const answered: Refused | undefined = (await removing.act({ input }))?.removeCoSigner;
    if (answered && answered.__typename !== 'RemoveCoSignerPayload') setRefused(answered.message ?? null);
  };
  const isBusy = inviting.isBusy || removing.isBusy;
  return { invite, remove, isBusy, refusal: refused ?? inviting.fault ?? removing.fault };
}
