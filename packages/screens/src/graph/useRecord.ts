import type { FragmentType, MaybeMasked, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useFragment } from '@apollo/client/react';

/**
 * The fields of the fragment `fragmentName` of a record that the page has fetched; null for the moment in which the
 * record has been dropped from the cache and is being read again.
 */
export function useRecord<TData, TVariables extends OperationVariables>(
  fragment: TypedDocumentNode<TData, TVariables>,
  fragmentName: string,
  from: FragmentType<TData>,
): MaybeMasked<TData> | null {
  const options = { fragment, fragmentName, from } as useFragment.Options<TData, TVariables>;
  const { data, complete } = useFragment<TData, TVariables>(options);
  return complete ? (data as MaybeMasked<TData>) : null;
}
