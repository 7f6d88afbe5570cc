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
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { nameSelect, namesOf } from './entryNames.ts';
import { type Rows, rowsOf } from './registerRows.ts';

/** The place of a check: in which transaction, who acts, and the entry's id. */
type Place = { readonly tx: Tx; readonly act: Act; readonly id: string };

/** A noun's rule: promises the entry, with what follows from elsewhere, or refuses it with `Invalid`. */
type Facts = { readonly [N in RegisterNoun]?: (place: Place, entry: RegisterEntry<N>) => Promise<RegisterEntry<N>> };

const facts: Facts = {
  async organ({ tx, id }, entry) {
    await assertNoCircle(tx, 'organ', 'parentId', id, entry.parentId);
    return entry;
  },

  async partyOrganisation({ tx, id }, entry) {
    await assertNoCircle(tx, 'partyOrganisation', 'ledById', id, entry.ledById);
    if (entry.guidedById === null) return entry;
    const guide = await tx.partyOrganisation.findUnique({ where: { id: entry.guidedById }, select: { kind: true } });
    if (guide?.kind === 'LEADING_PARTY_GROUP') return entry;
    return refuseKind('guidedById', '指导它的只能是党组。', 'Only a leading Party group guides another.');
  },

  async term({ tx, id }, entry) {
    const congress = await tx.organ.findUnique({ where: { id: entry.congressId }, select: { kind: true } });
    if (congress?.kind !== 'CONGRESS' && congress?.kind !== 'TOWNSHIP_CONGRESS') {
      return refuseKind('congressId', '只有人民代表大会才有届次。', 'Only a congress has terms.');
    }
    await assertAlone(tx, 'term', id, { congressId: entry.congressId }, entry);
    return entry;
  },

  async session({ tx }, entry) {
    const term = await tx.term.findUnique({ where: { id: entry.termId }, select: { validFrom: true } });
    if (term !== null && term.validFrom <= toDate(entry.validFrom)) return entry;
    return refuseKind('validFrom', '会议早于本届开始。', 'The session is earlier than its term.');
  },

  async deputy({ tx, id }, entry) {
    const { electoralDistrictId } = entry;
    const district = await tx.electoralDistrict.findUnique({
      where: { id: electoralDistrictId },
      select: { name: true, seats: true, termId: true, townshipId: true },
    });
    if (district === null || district.termId !== entry.termId) return refuseOtherTerm('electoralDistrictId');
    const others = { electoralDistrictId, id: { not: id } };
    const taken = await tx.deputy.count({ where: { AND: [others, during(entry)] } });
    if (taken >= district.seats) refuseFullDistrict(district.name, district.seats);
    return { ...entry, townshipId: entry.townshipId ?? district.townshipId };
  },

  async membership({ tx, id }, entry) {
    const { deputyId, delegationId, deputyGroupId } = entry;
    const field = delegationId === null ? 'deputyGroupId' : 'delegationId';
    const groups = rowsOf(tx, delegationId === null ? 'deputyGroup' : 'delegation');
    const deputy = await termOf(rowsOf(tx, 'deputy'), deputyId);
    if ((await termOf(groups, delegationId ?? deputyGroupId)) !== deputy) refuseOtherTerm(field);
    await assertAlone(tx, 'membership', id, { deputyId, [field]: { not: null } }, entry);
    return entry;
  },

  async township({ act: { viewer } }, entry) {
    return assertCodeWithin(entry, viewer.jurisdiction);
  },

  async village({ tx }, entry) {
    const township = await tx.township.findUnique({ where: { id: entry.townshipId }, select: { code: true } });
    return assertCodeWithin(entry, township?.code ?? '');
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

type Days = { readonly validFrom: string; readonly validTo: string | null };

/** Overlapping these days. */
function during({ validFrom, validTo }: Days) {
  const begun = validTo === null ? {} : { validFrom: { lt: toDate(validTo) } };
  return { ...begun, OR: [{ validTo: null }, { validTo: { gt: toDate(validFrom) } }] };
}

async function termOf(rows: Rows, id: string | null): Promise<string | null> {
  const row = await rows.findUnique({ where: { id }, select: { termId: true } });
  return (row as { readonly termId: string } | null)?.termId ?? null;
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
async function assertAlone(tx: Tx, noun: RegisterNoun, id: string, same: object, days: Days): Promise<void> {
  const where = { AND: [{ ...same, id: { not: id } }, during(days)] };
  const other = await rowsOf(tx, noun).findFirst({ where, select: nameSelect(noun) });
  if (other !== null) refuseSecond('validFrom', namesOf(noun, other).name);
}

/** Refuses an entry that would stand above itself. */
async function assertNoCircle(
  tx: Tx,
  noun: 'organ' | 'partyOrganisation',
  field: 'parentId' | 'ledById',
  id: string,
  above: string | null,
): Promise<void> {
  for (let next = above; next !== null; ) {
    if (next === id) refuseCircle(field);
    const row = (await rowsOf(tx, noun).findUnique({ where: { id: next } })) as Readonly<
      Record<string, unknown>
    > | null;
    next = (row?.[field] as string | null | undefined) ?? null;
  }
}
