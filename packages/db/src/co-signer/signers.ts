/** Who may sign a suggestion together with its lead deputy: deputies of the same congress in office, each once, not the lead. */
import { chinaDate, Invalid, mostCoSigners } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import type { MovingSuggestion } from '../suggestion/moveSuggestion.ts';

/** A deputy by name. */
export type Signer = { readonly id: string; readonly name: string };

/**
 * The deputies by name, in the order given. Refuses (`Invalid`) none or one twice, the lead deputy, one of another congress or out of
 * office, and more than `mostCoSigners` together with those asked before.
 */
export async function readSigners(tx: Tx, act: Act, s: MovingSuggestion, ids: readonly string[]): Promise<Signer[]> {
  if (ids.length === 0) throw new Invalid('deputyIds', refusals.none);
  if (new Set(ids).size !== ids.length) throw new Invalid('deputyIds', refusals.twice);
  if (ids.includes(s.leadDeputyId)) throw new Invalid('deputyIds', refusals.lead);
  const others = await tx.coSigner.count({ where: { suggestionId: s.id, deputyId: { notIn: [...ids] } } });
  if (others + ids.length > mostCoSigners) throw new Invalid('deputyIds', tooMany);
  const found = await tx.deputy.findMany({
    where: { id: { in: [...ids] }, term: { congressId: s.congressId }, ...inOffice(act.now) },
    select: { id: true, person: { select: { name: true } } },
  });
  const names = new Map(found.map((d) => [d.id, d.person.name]));
  return ids.map((id) => {
    const name = names.get(id);
    if (name === undefined) throw new Invalid('deputyIds', refusals.outside);
    return { id, name };
  });
}

/** The mandate holds on that day: neither suspended nor ended. */
export function inOffice(now: Date) {
  const today = toDate(chinaDate(now));
  return {
    mandateState: 'IN_OFFICE',
    validFrom: { lte: today },
    OR: [{ validTo: null }, { validTo: { gt: today } }],
  };
}

const refusals = {
  none: { 'zh-CN': '请选择联名代表。', en: 'Choose the deputies to sign.' },
  twice: { 'zh-CN': '同一位代表只需选一次。', en: 'Each deputy is chosen once.' },
  lead: { 'zh-CN': '领衔代表本人不必联名。', en: 'The lead deputy does not co-sign.' },
  outside: {
    'zh-CN': '只能由同一届人大的在任代表联名。',
    en: 'Only deputies of the same congress who are in office may sign.',
  },
} as const;

const tooMany = {
  'zh-CN': `一件建议最多邀请 ${mostCoSigners} 位代表联名。`,
  en: `At most ${mostCoSigners} deputies may be asked to sign one suggestion.`,
};
