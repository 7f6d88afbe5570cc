/** Who may open, see and revoke calendar feeds of activities. */
import { allows } from '../role/policies.ts';
import { townshipsOf, type Viewer } from '../role/Viewer.ts';

/** A feed is a township's, or one person's own. */
export type FeedOwner = { readonly townshipId: string | null; readonly personId: string | null };

/** The clerk keeps the township's feeds; their own everybody who reads the register. */
export function mayKeepFeed(viewer: Viewer, { townshipId, personId }: FeedOwner): boolean {
  if (!allows(viewer, 'register.read')) return false;
  if (townshipId !== null) return townshipsOf(viewer, 'TOWNSHIP_CLERK').includes(townshipId);
  return personId !== null && personId === viewer.personId;
}
