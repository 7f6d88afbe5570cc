/** Addresses in the apps, for whoever reads them outside: each leads to the app that the reader works in. */
import type { Role, Viewer } from '@renda/domain';

const presidium: readonly Role[] = ['PRESIDIUM_MEMBER', 'TOWNSHIP_CLERK'];

/** A deputy who works nowhere else reads on in the portal, a township's people in theirs, all others in the console. */
function appOf({ grants }: Viewer): { readonly path: string; readonly inbox: string } {
  const has = (test: (role: Role) => boolean) => grants.some(({ role }) => test(role));
  if (has((role) => role !== 'DEPUTY' && !presidium.includes(role))) return { path: 'staff', inbox: 'inbox' };
  if (has((role) => presidium.includes(role))) return { path: 'presidium', inbox: 'inbox' };
  return { path: 'deputy', inbox: 'notices' };
}

/** The page of that suggestion. */
export function suggestionLink(baseUrl: URL, viewer: Viewer, suggestionId: string): string {
  const id = encodeURIComponent(Buffer.from(`Suggestion:${suggestionId}`).toString('base64'));
  return new URL(`/${appOf(viewer).path}/suggestions/${id}`, baseUrl).href;
}

/** The reader's inbox. */
export function inboxLink(baseUrl: URL, viewer: Viewer): string {
  const { path, inbox } = appOf(viewer);
  return new URL(`/${path}/${inbox}`, baseUrl).href;
}
