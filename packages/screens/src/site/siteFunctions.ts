import { type SiteFunctionKind, siteFunctionKinds } from '@renda/domain';

/** What a site serves as, in the order of the list. */
export function inOrder(functions: readonly { kind: SiteFunctionKind }[]): SiteFunctionKind[] {
  return siteFunctionKinds.filter((each) => functions.some(({ kind }) => kind === each));
}
