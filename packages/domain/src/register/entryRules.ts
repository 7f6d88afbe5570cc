/** What the fields of one entry must say together. */
import { Invalid } from '../kernel/Refusal.ts';
import { endingGroundTerms, suspensionGroundTerms } from './mandateGrounds.ts';
import type { RegisterEntry } from './registerFields.ts';
import type { RegisterNoun } from './registerNouns.ts';

/** A noun's rule: promises the entry, or refuses it with `Invalid`. */
type Rules = { readonly [N in RegisterNoun]?: (entry: RegisterEntry<N>) => RegisterEntry<N> };

/** The rules by noun. */
export const entryRules: Rules = {
  organ(entry) {
    if (!entry.kind.startsWith('TOWNSHIP_') || entry.townshipId !== null) return entry;
    throw new Invalid('townshipId', {
      'zh-CN': '乡镇的机构要选定所属乡镇。',
      en: "A township's organ needs its township.",
    });
  },

  post(entry) {
    if ((entry.organId === null) !== (entry.partyOrganisationId === null)) return entry;
    throw new Invalid('organId', {
      'zh-CN': '任职机构与任职党组织，选其一。',
      en: 'A post is in an organ or in a Party organisation: choose one.',
    });
  },

  membership(entry) {
    if ((entry.delegationId === null) !== (entry.deputyGroupId === null)) return entry;
    throw new Invalid('delegationId', {
      'zh-CN': '代表团与代表小组，选其一；两者分别编入。',
      en: 'Choose a delegation or a deputy group; each is a membership of its own.',
    });
  },

  person(entry) {
    if (entry.birthYear === null || String(entry.birthYear) <= entry.validFrom) return entry;
    throw new Invalid('birthYear', {
      'zh-CN': '出生年份晚于开始日期。',
      en: 'The year of birth is later than the first day.',
    });
  },

  deputy: mandateRule,
};

/** A mandate is suspended or ended on grounds and a legal basis; it has an end when it is ended, and only then (代表法 61–63). */
function mandateRule(entry: RegisterEntry<'deputy'>): RegisterEntry<'deputy'> {
  if (entry.mandateState === 'IN_OFFICE') return { ...entry, endGrounds: null, legalBasis: null, validTo: null };
  const terms = entry.mandateState === 'ENDED' ? endingGroundTerms : suspensionGroundTerms;
  if (entry.endGrounds === null || !Object.hasOwn(terms, entry.endGrounds)) {
    throw new Invalid('endGrounds', {
      'zh-CN': '请选择暂停或终止的法定事由。',
      en: 'Choose the legal grounds of the suspension or end.',
    });
  }
  if (entry.legalBasis === null) {
    throw new Invalid('legalBasis', {
      'zh-CN': '请填写法律依据或公告文号。',
      en: 'Give the article or the announcement on which it rests.',
    });
  }
  if (entry.mandateState === 'SUSPENDED') return { ...entry, validTo: null };
  if (entry.validTo === null)
    throw new Invalid('validTo', { 'zh-CN': '请填写终止日期。', en: 'Give the day on which it ended.' });
  return entry;
}
