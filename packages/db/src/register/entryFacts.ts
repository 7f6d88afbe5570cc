/** What an entry must be in keeping with elsewhere in the register. */
import {
  Invalid,
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
import { rowsOf } from './registerRows.ts';

/** The place of a check: in which transaction, who acts, and the entry's id. */
type Place = { readonly tx: Tx; readonly act: Act; readonly id: string };

type Facts = { readonly [N in RegisterNoun]?: (place: Place, entry: RegisterEntry<N>) => Promise<RegisterEntry<N> | void> };

const facts: Facts = {
  organ: ({ tx, id }, { parentId }) => assertNoCircle(tx, 'organ', 'parentId', id, parentId),

  async partyOrganisation({ tx, id }, { ledById, guidedById }) {
    await assertNoCircle(tx, 'partyOrganisation', 'ledById', id, ledById);
    if (guidedById === null) return;
    const guide = await tx.partyOrganisation.findUnique({ where: { id: guidedById }, select: { kind: true } });
    if (guide?.kind !== 'LEADING_PARTY_GROUP') refuseKind('guidedById', '指导它的只能是党组。', 'Only a leading Party group guides another.');
  },

  async term({ tx, id }, { congressId, validFrom, validTo }) {
    const congress = await tx.organ.findUnique({ where: { id: congressId }, select: { kind: true } });
    if (congress?.kind !== 'CONGRESS' && congress?.kind !== 'TOWNSHIP_CONGRESS') {
      refuseKind('congressId', '只有人民代表大会才有届次。', 'Only a congress has terms.');
    }
    await assertAlone(tx, 'term', id, { congressId }, { validFrom, validTo });
  },

  async session({ tx }, { termId, validFrom }) {
    const term = await tx.term.findUnique({ where: { id: termId }, select: { validFrom: true } });
    if (term !== null && term.validFrom <= toDate(validFrom)) return;
    throw new Invalid('validFrom', { 'zh-CN': '会议早于本届开始。', en: 'The session is earlier than its term.' });
  },

  async deputy({ tx, id }, entry) {
    const district = await tx.electoralDistrict.findUnique({
      where: { id: entry.electoralDistrictId },
      select: { name: true, seats: true, termId: true, townshipId: true },
    });
    if (district === null || district.termId !== entry.termId) return refuseOtherTerm('electoralDistrictId');
    const others = { electoralDistrictId: entry.electoralDistrictId, id: { not: id } };
    const taken = await tx.deputy.count({ where: { AND: [others, during(entry.validFrom, entry.validTo)] } });
    if (taken >= district.seats) refuseFullDistrict(district.name, district.seats);
    return { ...entry, townshipId: entry.townshipId ?? district.townshipId };
  },

  async membership({ tx, id }, { deputyId, delegationId, deputyGroupId, validFrom, validTo }) {
    const deputy = await tx.deputy.findUnique({ where: { id: deputyId }, select: { termId: true } });
    const [group, field] = delegationId
      ? [await tx.delegation.findUnique({ where: { id: delegationId }, select: { termId: true } }), 'delegationId' as const]
      : [await tx.deputyGroup.findUnique({ where: { id: deputyGroupId ?? '' }, select: { termId: true } }), 'deputyGroupId' as const];
    if (group?.termId !== deputy?.termId) refuseOtherTerm(field);
    await assertAlone(tx, 'membership', id, { deputyId, [field]: { not: null } }, { validFrom, validTo });
  },

  async township({ act }, { code }) {
    if (code.startsWith(act.viewer.jurisdiction)) return;
    refuseKind('code', `代码应以本县的 ${act.viewer.jurisdiction} 开头。`, `The code begins with the county's ${act.viewer.jurisdiction}.`);
  },

  async village({ tx }, { townshipId, code }) {
    const township = await tx.township.findUnique({ where: { id: townshipId }, select: { code: true } });
    if (township === null || code.startsWith(township.code)) return;
    refuseKind('code', `代码应以所属乡镇的 ${township.code} 开头。`, `The code begins with the township's ${township.code}.`);
  },
};

/** Promises the entry with what follows from elsewhere; refuses (`Invalid`) what contradicts it. */
export async function settledEntry<N extends RegisterNoun>(noun: N, place: Place, entry: RegisterEntry<N>): Promise<RegisterEntry<N>> {
  return (await facts[noun]?.(place, entry)) ?? entry;
}

/** Overlapping these days. */
function during(from: string, to: string | null) {
  const begun = to === null ? {} : { validFrom: { lt: toDate(to) } };
  return { ...begun, OR: [{ validTo: null }, { validTo: { gt: toDate(from) } }] };
}

/** Refuses a second one in the same days, naming the first. */
async function assertAlone(
  tx: Tx,
  noun: RegisterNoun,
  id: string,
  same: object,
  { validFrom, validTo }: { validFrom: string; validTo: string | null },
): Promise<void> {
  const where = { AND: [{ ...same, id: { not: id } }, during(validFrom, validTo)] };
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
    const row = (await rowsOf(tx, noun).findUnique({ where: { id: next } })) as Readonly<Record<string, unknown>> | null;
    next = (row?.[field] as string | null | undefined) ?? null;
  }
}
