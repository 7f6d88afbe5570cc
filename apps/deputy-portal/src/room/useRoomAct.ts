import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useAct } from '@renda/client';
import { useState } from 'react';

/** A mutation with one root field; resolves true when it was done, else `refusal` says why not. */
export function useRoomAct<TData extends object, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
) {
  const client = useApolloClient();
  const { act, isBusy, fault } = useAct(document);
  const [refused, setRefused] = useState<string | null>(null);
  const send = async (variables: TVariables): Promise<boolean> => {
    setRefused(null);
    const data = await act(variables);
    const [answer] = data ? (Object.values(data) as { __typename: string; message?: string }[]) : [];
    if (answer?.message) setRefused(answer.message);
    if (!answer || answer.message) return false;
    for (const fieldName of ['todos', 'heldRoomPlans']) client.cache.evict({ id: 'ROOT_QUERY', fieldName });
    return true;
  };
  return { send, isBusy, refusal: fault ?? refused };
}
