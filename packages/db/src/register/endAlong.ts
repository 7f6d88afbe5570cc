/** What becomes of the entries that rest on one that ends. */
import { type RegisterNoun, refuseEnding, type Standing, standing } from '@renda/domain';
import type { Act } from '../act.ts';
import type { AuditRecord } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';
import { entryAudit } from './entryAudit.ts';
import { nameSelect, namesOf } from './entryNames.ts';
import { type Outlasting, outlasting } from './references.ts';
import { rowsOf } from './registerRows.ts';

/** The end as it was and as it will be; null while there is none. */
type End = { readonly from: string | null; readonly to: string | null; readonly reason: string | null };

/**
 * Ends what is a part of the entry on the same day, and promises the audit entries of that. Refuses (`Invalid`, naming what stands in
 * the way) when anything else would outlast it, an account acts for it, or a unit has work in hand.
 */
export async function endAlong(tx: Tx, act: Act, noun: RegisterNoun, id: string, end: End): Promise<AuditRecord[]> {
  const { from, to, reason } = end;
  if (to === null || to === from) return [];
  const found = await outlasting(tx, noun, id, to);
  const parts = found.filter((one) => canEndOn(one, to));
  const inTheWay = [
    ...found.filter((one) => !parts.includes(one)).map(standingOf),
    ...(await otherStanding(tx, noun, id)),
  ];
  if (inTheWay.length > 0) {
    const row = await rowsOf(tx, noun).findUnique({ where: { id }, select: nameSelect(noun) });
    refuseEnding(row === null ? '' : namesOf(noun, row).name, inTheWay);
  }
  for (const part of parts) {
    const ids = part.rows.map((row) => row.id);
    await rowsOf(tx, part.noun).updateMany({
      where: { id: { in: ids } },
      data: { validTo: toDate(to), version: { increment: 1 } },
    });
  }
  return parts.flatMap((part) =>
    part.rows.map((row) => {
      const before = { validTo: row.validTo && toDay(row.validTo) };
      return entryAudit(act, 'end', part.noun, row.id, before, { validTo: to }, reason);
    }),
  );
}

/** Parts can end on a day when all have begun before it. */
function canEndOn({ endsAlong, rows }: Outlasting, end: string): boolean {
  return endsAlong && rows.every((row) => toDay(row.validFrom) < end);
}

function standingOf({ noun, rows }: Outlasting): Standing {
  const [first] = rows;
  return standing(noun, rows.length, first ? namesOf(noun, first).name : null);
}

/** What else stands in the way: accounts that act for the organ or delegation, and suggestions that the unit has in hand. */
async function otherStanding(tx: Tx, noun: RegisterNoun, id: string): Promise<Standing[]> {
  if (noun !== 'organ' && noun !== 'delegation') return [];
  const grants = await tx.roleGrant.count({ where: noun === 'organ' ? { organId: id } : { delegationId: id } });
  const held: Standing[] = grants > 0 ? [{ what: accountRole, count: grants, first: null }] : [];
  if (noun === 'delegation') return held;
  const inHand = await tx.handling.findMany({
    where: { unitId: id, state: { in: ['ASSIGNED', 'ACKNOWLEDGED'] } },
    select: { suggestion: { select: { title: true } } },
    orderBy: { id: 'asc' },
  });
  const [first] = inHand;
  return first === undefined
    ? held
    : [...held, { what: suggestionInHand, count: inHand.length, first: first.suggestion.title }];
}

const accountRole = { 'zh-CN': '账号角色', en: 'account role' } as const;
const suggestionInHand = { 'zh-CN': '在办建议', en: 'suggestion in hand' } as const;
