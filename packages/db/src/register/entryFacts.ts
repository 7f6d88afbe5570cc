/** What an entry must be in keeping with elsewhere in the register. */
import {
  type RegisterEntry,
  type RegisterNoun,
  refuseCircle,
  refuseFullDistrict,
  refuseKind,
  refuseOtherTerm,
  refuseSecond,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { type Days, type EntryValues, filled, type Sight } from './Sight.ts';

/** The place of a check: what is looked at, who acts, and the entry's id. */
type Place = { readonly sight: Sight; readonly act: Act; readonly id: string };

/** A noun's rule: promises the entry, with what follows from elsewhere, or refuses it with `Invalid`. */
type Facts = { readonly [N in RegisterNoun]?: (place: Place, entry: RegisterEntry<N>) => Promise<RegisterEntry<N>> };

const facts: Facts = {
  async organ({ sight, id }, entry) {
    await assertNoCircle(sight, 'organ', 'parentId', id, entry.parentId);
    return entry;
  },

  async partyOrganisation({ sight, id }, entry) {
    await assertNoCircle(sight, 'partyOrganisation', 'ledById', id, entry.ledById);
    if (entry.guidedById === null) return entry;
    const guide = await sight.find('partyOrganisation', entry.guidedById);
    if (guide?.values.kind === 'LEADING_PARTY_GROUP') return entry;
    return refuseKind('guidedById', '指导它的只能是党组。', 'Only a leading Party group guides another.');
  },

  async term({ sight, id }, entry) {
    const congress = await sight.find('organ', entry.congressId);
    const kind = congress?.values.kind;
    if (kind !== 'CONGRESS' && kind !== 'TOWNSHIP_CONGRESS') {
      return refuseKind('congressId', '只有人民代表大会才有届次。', 'Only a congress has terms.');
    }
    await assertAlone(sight, 'term', id, { congressId: entry.congressId }, entry);
    return entry;
  },

  async session({ sight }, entry) {
    const term = await sight.find('term', entry.termId);
    if (term !== null && String(term.values.validFrom) <= entry.validFrom) return entry;
    return refuseKind('validFrom', '会议早于本届开始。', 'The session is earlier than its term.');
  },

  async deputy({ sight, id }, entry) {
    const { electoralDistrictId } = entry;
    const district = await sight.find('electoralDistrict', electoralDistrictId);
    if (district === null || district.values.termId !== entry.termId) return refuseOtherTerm('electoralDistrictId');
    const seats = Number(district.values.seats);
    const taken = await sight.during('deputy', { electoralDistrictId }, id, entry);
    if (taken.length >= seats) refuseFullDistrict(district.name, seats);
    return { ...entry, townshipId: entry.townshipId ?? (district.values.townshipId as string | null) };
  },

  async membership({ sight, id }, entry) {
    const { deputyId, delegationId } = entry;
    const field = delegationId === null ? 'deputyGroupId' : 'delegationId';
    const group = await sight.find(delegationId === null ? 'deputyGroup' : 'delegation', String(entry[field]));
    const deputy = await sight.find('deputy', deputyId);
    if (group?.values.termId !== deputy?.values.termId) refuseOtherTerm(field);
    await assertAlone(sight, 'membership', id, { deputyId, [field]: filled }, entry);
    return entry;
  },

  async township({ act: { viewer } }, entry) {
    return assertCodeWithin(entry, viewer.jurisdiction);
  },

  async village({ sight }, entry) {
    const township = await sight.find('township', entry.townshipId);
    return assertCodeWithin(entry, String(township?.values.code ?? ''));
  },
};

/** Promises the entry with what follows from elsewhere; refuses (`Invalid`) what contradicts it. */
export async function settledEntry<N extends RegisterNoun>(
  noun: N,
  place: Place,
  entry: RegisterEntry<N>,
): Promise<RegisterEntry<N>> {
  return (await facts[noun]?.(place, entry)) ?? entry;
}

/** Refuses a division code that is not of the division above. */
function assertCodeWithin<E extends { readonly code: string }>(entry: E, above: string): E {
  if (entry.code.startsWith(above)) return entry;
  return refuseKind(
    'code',
    `代码应以上级的 ${above} 开头。`,
    `The code begins with that of the division above, ${above}.`,
  );
}

/** Refuses a second one in the same days, naming the first. */
async function assertAlone(sight: Sight, noun: RegisterNoun, id: string, same: EntryValues, days: Days): Promise<void> {
  const [other] = await sight.during(noun, same, id, days);
  if (other !== undefined) refuseSecond('validFrom', other.name);
}

/** Refuses an entry that would stand above itself. */
async function assertNoCircle(
  sight: Sight,
  noun: 'organ' | 'partyOrganisation',
  field: 'parentId' | 'ledById',
  id: string,
  above: string | null,
): Promise<void> {
  for (let next = above; next !== null; ) {
    if (next === id) refuseCircle(field);
    const entry = await sight.find(noun, next);
    next = (entry?.values[field] as string | null | undefined) ?? null;
  }
}
