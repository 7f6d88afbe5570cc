/** What entries are called under the entry that they belong to. */
import type { EntryNode, NamedEntry } from './EntryNode.ts';

const named = (entry: EntryNode, relation: string) => (entry[relation] as NamedEntry | null | undefined)?.name ?? '';

export const nameOf = (entry: EntryNode) => String(entry.name);

/** A post under its organ: 县长 李×× . */
export const holderAndTitle = (post: EntryNode) => `${named(post, 'person')} · ${String(post.title)}`;

/** A leader and the unit in their charge. */
export const leaderAndUnit = (portfolio: EntryNode) => `${named(portfolio, 'post')} · ${named(portfolio, 'organ')}`;

/** Where a post is held. */
export const postPlace = (post: EntryNode) => named(post, 'organ') || named(post, 'partyOrganisation');

/** A post under its holder: the office and where it is held. */
export const titleAndPlace = (post: EntryNode) => `${String(post.title)} · ${postPlace(post)}`;

/** A mandate under its person. */
export const termAndDistrict = (deputy: EntryNode) =>
  `${named(deputy, 'term')} · ${named(deputy, 'electoralDistrict')}`;

/** A membership under its deputy. */
export const groupName = (membership: EntryNode) => named(membership, 'delegation') || named(membership, 'deputyGroup');

/** A membership under its delegation or group. */
export const deputyName = (membership: EntryNode) => named(membership, 'deputy');

/** A membership by itself. */
export const deputyAndGroup = (membership: EntryNode) => `${deputyName(membership)} · ${groupName(membership)}`;

/** The delegation or group of a deputy on the day that is looked at. */
export function groupOf({ memberships }: EntryNode, relation: 'delegation' | 'deputyGroup'): string {
  return (memberships as readonly EntryNode[]).map((membership) => named(membership, relation)).find(Boolean) ?? '';
}
