import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { faultSentence } from './faultSentence.ts';

export interface Act<TData, TVariables> {
  /** Resolves to the mutation's data, refusals among it; null after a fault, which `fault` then tells. */
  act: (variables: TVariables) => Promise<TData | null>;
  isBusy: boolean;
  /** No network, or a bug on the server: a sentence, until the next try. */
  fault: string | null;
}

/**
 * One mutation. The screen switches on the result's `__typename`; faults come as a sentence, nothing is thrown.
 * `refetch` names queries on the screen that are read again after it; records in the payload update by themselves.
 */
export function useAct<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  refetch: ApolloClient.MutateOptions['refetchQueries'] = [],
): Act<TData, TVariables> {
  const [mutate, { loading }] = useMutation<TData, TVariables>(document);
  const [fault, setFault] = useState<string | null>(null);
  // Whether `variables` may be left out depends on TVariables, which isn't known here; ours are always given.
  const send = mutate as unknown as (options: {
    variables: TVariables;
    refetchQueries: ApolloClient.MutateOptions['refetchQueries'];
  }) => Promise<{ data?: TData | null }>;
  const act = async (variables: TVariables) => {
    setFault(null);
    try {
      const { data } = await send({ variables, refetchQueries: refetch });
      return data ?? null;
    } catch (error) {
      setFault(faultSentence(error));
      return null;
    }
  };
  return { act, isBusy: loading, fault };
}
