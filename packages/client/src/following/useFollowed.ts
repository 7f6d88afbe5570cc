import type { ApolloClient, DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { ChangeWatch } from './ChangeWatch.ts';
import { pauseBefore } from './pauseBefore.ts';
import { onConnected } from './reconnections.ts';

/**
 * Keeps an open page as it is on the server: `readAgain` is called soon after what the subscription follows has changed, and after the
 * connection was lost and is there again, since nothing was told meanwhile. Without a connection the page stays as it is; nobody is told.
 * `readAgain` must leave on the page what it shows until the new has come.
 */
export function useFollowed<TData, TVariables extends OperationVariables>(
  subscription: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
  readAgain: () => Promise<unknown>,
): void {
  const client = useApolloClient();
  const latest = useRef(readAgain);
  useEffect(() => {
    latest.current = readAgain;
  }, [readAgain]);
  const asked = JSON.stringify(variables);
  useEffect(() => {
    const watch = new ChangeWatch(() => latest.current());
    const stopFollowing = follow(client, subscription, JSON.parse(asked), watch.note);
    const stopListening = onConnected(watch.note);
    return () => {
      watch.end();
      stopListening();
      stopFollowing();
    };
  }, [client, subscription, asked]);
}

/** Follows until it is stopped. A subscription that ends (changes may have been missed) or fails is begun anew after a pause. */
function follow(
  client: ApolloClient,
  query: DocumentNode,
  variables: OperationVariables,
  onChange: () => void,
): () => void {
  let failures = 0;
  let isStopped = false;
  let running: { unsubscribe: () => void } | undefined;
  const begin = () => {
    const again = async (isMissing: boolean) => {
      await pauseBefore(failures);
      if (isStopped) return;
      failures += 1;
      begin();
      if (isMissing) onChange();
    };
    running = client.subscribe({ query, variables, fetchPolicy: 'no-cache' }).subscribe({
      next: ({ error }) => {
        if (error) return;
        failures = 0;
        onChange();
      },
      error: () => void again(false),
      complete: () => void again(true),
    });
  };
  begin();
  return () => {
    isStopped = true;
    running?.unsubscribe();
  };
}
