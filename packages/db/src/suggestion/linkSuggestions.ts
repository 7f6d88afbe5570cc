/** Handling together (并案办理，分别答复): each keeps its number, lead deputy, reply, evaluation and its one in every count. */
import { checkedText, handlingLimits, Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { newId } from '../newId.ts';
import { lockRows } from './groupMembers.ts';
import {
  type Asked,
  assertActIn,
  lockFor,
  type MovingSuggestion,
  readMoving,
  recordOnSuggestion,
  writeRecord,
} from './moveSuggestion.ts';
import { relatedIds } from './relatedIds.ts';

/** Most that are handled as one. */
export const mostInGroup = 20;

/**
 * Links 2 to 20 in one act, to each other and to the group that some of them are in already. Refuses like every act, and with `Invalid`
 * unless they are of one congress and screening body and, once handed over, with one organ.
 */
export async function linkSuggestions(act: Act, asked: readonly Asked[], reason: string): Promise<void> {
  const why = checkedText('reason', reason, handlingLimits.reason);
  const distinct = [...new Map(asked.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  await act.db.$transaction(async (tx) => {
    const related = await Promise.all(distinct.map((one) => relatedIds(tx, one.id)));
    await lockRows(tx, [...distinct.map((one) => one.id), ...related.flat()]);
    const linked: MovingSuggestion[] = [];
    for (const one of distinct) {
      const s = await lockFor(tx, act, one, 'suggestion.link');
      assertActIn('link', s.state);
      linked.push(s);
    }
    await writeAudit(tx, await link(tx, act, linked, why));
  });
}

async function link(tx: Tx, act: Act, linked: readonly MovingSuggestion[], reason: string): Promise<AuditRecord[]> {
  const groups = [...new Set(linked.flatMap((s) => s.groupId ?? []))];
  if (groups.length > 1) throw new Invalid('suggestionIds', oneGroup);
  const there = groups.length === 0 ? [] : await tx.suggestion.findMany({ where: { groupId: groups[0] as string } });
  const known = new Set(linked.map((s) => s.id));
  const all = [...linked, ...there.filter((s) => !known.has(s.id))];
  if (all.length < 2 || all.length > mostInGroup) throw new Invalid('suggestionIds', howMany);
  assertAlike(all);
  const groupId = groups[0] ?? newId();
  if (groups.length === 0) {
    await tx.suggestionGroup.create({
      data: { id: groupId, reason, createdAt: act.now, createdByName: act.viewer.name },
    });
  }
  const numbers = all.flatMap((s) => s.officialNumber ?? []).sort();
  const records: AuditRecord[] = [];
  for (const s of linked.filter((one) => one.groupId === null)) {
    records.push(await writeRecord(tx, act, 'link', s, { data: { groupId }, reason, facts: { numbers } }));
  }
  return records;
}

type Likeness = Pick<MovingSuggestion, 'congressId' | 'screenerId' | 'handedToId'>;

function assertAlike(all: readonly Likeness[]): void {
  const same = (values: readonly (string | null)[]) => new Set(values).size <= 1;
  const handed = all.flatMap((s) => s.handedToId ?? []);
  if (same(all.map((s) => s.congressId)) && same(all.map((s) => s.screenerId)) && same(handed)) return;
  throw new Invalid('suggestionIds', {
    'zh-CN': '只能把同一级人大、同一受理机构的建议并案；已交办的还要交给同一机关。',
    en: 'Only suggestions of one congress and screening body can be handled together; those handed over, with one organ.',
  });
}

const oneGroup = {
  'zh-CN': '所选建议已在不同的并案里；请先取消其中一组。',
  en: 'These are in different groups already; take one of them apart first.',
};
const howMany = {
  'zh-CN': `并案办理的建议要有 2 到 ${mostInGroup} 件。`,
  en: `From 2 to ${mostInGroup} suggestions can be handled together.`,
};

/** Takes one out of its group; of two, both stand alone again. */
export async function unlinkSuggestion(act: Act, asked: Asked, reason: string): Promise<void> {
  const why = checkedText('reason', reason, { ...handlingLimits.reason, min: 0 }) || null;
  await recordOnSuggestion(
    act,
    'unlink',
    asked,
    async (tx, s) => {
      if (s.groupId === null) throw new Invalid('suggestionIds', notLinked);
      return { data: { groupId: null }, reason: why, follow: () => leaveGroup(tx, act, s) };
    },
    { alsoLock: (tx) => relatedIds(tx, asked.id) },
  );
}

const notLinked = { 'zh-CN': '这件建议没有并案。', en: 'It is not handled together with others.' };

/**
 * What follows in the group that a suggestion has just left, its rows locked: one alone is no group, so the last one leaves too. Promises
 * the audit records, to be written last.
 */
export async function leaveGroup(tx: Tx, act: Act, { groupId }: MovingSuggestion): Promise<AuditRecord[]> {
  if (groupId === null) return [];
  const left = await tx.suggestion.findMany({ where: { groupId }, select: { id: true } });
  if (left.length > 1) return [];
  const records: AuditRecord[] = [];
  for (const { id } of left) {
    records.push(await writeRecord(tx, act, 'unlink', await readMoving(tx, id), { data: { groupId: null } }));
  }
  await tx.suggestionGroup.delete({ where: { id: groupId } });
  return records;
}
