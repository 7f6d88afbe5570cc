/** How a suggestion's history tells of what was entered for a deputy, of objections to it, and of their answers. */
import type { Locale, Sentences } from '../kernel/Refusal.ts';
import { day, type HistoryEntry, text } from '../suggestion/HistoryEntry.ts';
import {
  type ConsultationMode,
  consultationModeTerms,
  type ObjectionSubject,
  objectionSubjectTerms,
} from '../suggestion/suggestionTerms.ts';

const subjectOf = (e: HistoryEntry): Sentences =>
  objectionSubjectTerms[e.facts.subject as ObjectionSubject] ?? { 'zh-CN': '记录', en: 'the record' };

/** What follows from an objection that was upheld. */
const effects: Readonly<Record<ObjectionSubject, Sentences>> = {
  ENTRY: { 'zh-CN': '', en: '' },
  CO_SIGNATURE: { 'zh-CN': '，该联名不再有效', en: '; the signature no longer stands' },
  CONSENT: { 'zh-CN': '，该同意不再有效', en: '; the consent no longer stands' },
  CONSULTATION: { 'zh-CN': '，该次面商不计入', en: '; the consultation does not count' },
  EVALUATION: { 'zh-CN': '，评价已按代表本人的意见更正', en: "; the marks were put right as the deputy's own" },
};

type Telling = (e: HistoryEntry, locale: Locale) => Sentences;

/** Each by the act that it tells of. */
export const objectionTellings: Readonly<Record<string, Telling>> = {
  confirmEntry: (e) => ({
    'zh-CN': `${e.actorName}代表核对${subjectOf(e)['zh-CN']}：无误`,
    en: `Deputy ${e.actorName} checked ${subjectOf(e).en}: it is right`,
  }),
  object: (e) => ({
    'zh-CN': `${e.actorName}代表对${subjectOf(e)['zh-CN']}提出异议：${e.reason ?? ''}`,
    en: `Deputy ${e.actorName} objected to ${subjectOf(e).en}: ${e.reason ?? ''}`,
  }),
  answerObjection: (e) => {
    const subject = subjectOf(e);
    if (!e.facts.isUpheld) {
      return {
        'zh-CN': `对${subject['zh-CN']}的异议不成立：${e.reason ?? ''}`,
        en: `The objection to ${subject.en} was not upheld: ${e.reason ?? ''}`,
      };
    }
    const isEffective = e.facts.hasEffect !== false;
    const effect = effects[e.facts.subject as ObjectionSubject];
    return {
      'zh-CN': `对${subject['zh-CN']}的异议成立${isEffective ? (effect?.['zh-CN'] ?? '') : ''}：${e.reason ?? ''}`,
      en: `The objection to ${subject.en} was upheld${isEffective ? (effect?.en ?? '') : ''}: ${e.reason ?? ''}`,
    };
  },
  consultFor: (e, locale) => {
    const mode = consultationModeTerms[e.facts.mode as ConsultationMode];
    const heldOn = day(e.facts.heldOn, locale);
    return {
      'zh-CN': `${e.actorName}代${text(e.facts.unit)}登记：${heldOn}与代表${mode?.['zh-CN'] ?? ''}面商`,
      en: `${e.actorName} entered for ${text(e.facts.unit)}: the deputy was consulted ${mode?.en ?? ''} on ${heldOn}`,
    };
  },
};
