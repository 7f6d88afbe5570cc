import type { DocumentNode, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useAct } from '@renda/client';
import { useState } from 'react';

/** What every mutation of the register answers, under the alias `done`. */
interface Answer {
  readonly done:
    | { readonly __typename: string; readonly entry: { readonly id: string } | null }
    | { readonly __typename: string; readonly message: string; readonly field?: string };
}

/**
 * One mutation of the register. `send` resolves to the entry's id when it was done; else to null, and `invalid` says which field is
 * wrong, or `refusal` why it was not done. What is on the screen is read again, also when somebody else was faster.
 */
export function useRegisterAct(document: DocumentNode) {
  const { act, isBusy, fault } = useAct(document as TypedDocumentNode<Answer, { input: object }>);
  const client = useApolloClient();
  const [refused, setRefused] = useState<{ message: string; field?: string } | null>(null);
  const send = async (input: object): Promise<string | null> => {
    setRefused(null);
    const data = await act({ input });
    if (data === null) return null;
    if ('message' in data.done) {
      setRefused(data.done);
      if (data.done.field === undefined) void client.refetchQueries({ include: 'active' });
      return null;
    }
    void client.refetchQueries({ include: 'active' });
    return data.done.entry?.id ?? null;
  };
  const invalid = refused?.field ? { field: refused.field, message: refused.message } : null;
  const refusal = fault ?? (invalid ? null : (refused?.message ?? null));
  return { send, isBusy, refusal, invalid, forget: () => setRefused(null) };
}
