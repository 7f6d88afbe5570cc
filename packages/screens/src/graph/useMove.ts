import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useAct } from '@renda/client';
import { use, useMemo, useState } from 'react';
import { RefusedContext } from './RefusedContext.ts';

/** A refusal as the schema tells it; `field` names the input field that is wrong. */
interface Refused {
  __typename: string;
  message: string;
  field?: string;
}

type Answer<TData> = TData[keyof TData];
/** What the mutation answers when it was done. */
export type Done<TData> = Exclude<Answer<TData>, Refused>;

export interface Move<TData, TVariables> {
  /** Resolves to the payload when it was done, else to null, and `refusal` or `invalid` says why. */
  send: (variables: TVariables) => Promise<Done<TData> | null>;
  isBusy: boolean;
  /** Why it was not done, as a sentence. */
  refusal: string | null;
  /** The value that is wrong, and how to mend it. */
  invalid: { field: string; message: string } | null;
  /** Forgets the last refusal. */
  forget: () => void;
}

/** Lists that every move may change: they are read again where they are next shown. */
const changedLists = ['todos', 'suggestions', 'suggestionStateCounts'];

const isRefused = (answer: object): answer is Refused => 'message' in answer;

/**
 * A move of a suggestion or handling by one mutation with one root field. When somebody else was faster the page is
 * read again, and what was typed stays in the form.
 */
export function useMove<TData extends Record<string, object>, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
): Move<TData, TVariables> {
  const { act, isBusy, fault } = useAct(document);
  const client = useApolloClient();
  const onRefused = use(RefusedContext);
  const [refused, setRefused] = useState<Refused | null>(null);
  const send = async (variables: TVariables) => {
    setRefused(null);
    const data = await act(variables);
    const answer = data && (Object.values(data)[0] as Answer<TData>);
    if (!answer) return null;
    if (isRefused(answer)) {
      setRefused(answer);
      if (answer.__typename === 'Invalid') return null;
      await client.refetchQueries({ include: 'active' });
      onRefused();
      return null;
    }
    for (const fieldName of changedLists) client.cache.evict({ id: 'ROOT_QUERY', fieldName });
    client.cache.gc();
    return answer as Done<TData>;
  };
  // The same object until the next refusal: forms show it once, not on every key.
  const invalid = useMemo(
    () => (refused?.field ? { field: refused.field, message: refused.message } : null),
    [refused],
  );
  return {
    send,
    isBusy,
    refusal: fault ?? (invalid ? null : (refused?.message ?? null)),
    invalid,
    forget: () => setRefused(null),
  };
}
