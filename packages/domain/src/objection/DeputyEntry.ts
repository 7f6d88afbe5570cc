/** What others put on record in a deputy's name, or about a talk with them: shown to the deputy, who finds it right or objects. */
import { dateWords } from '../kernel/dateWords.ts';
import type { TextLimit } from '../kernel/limits.ts';
import type { Locale, Sentences } from '../kernel/Refusal.ts';
import {
  type ConsultationMode,
  consultationModeTerms,
  type Mark,
  markTerms,
  type ObjectionSubject,
} from '../suggestion/suggestionTerms.ts';

/** One such record. `on` is the day that it speaks of, `facts` what it says. */
export type DeputyEntry = {
  readonly subject: ObjectionSubject;
  readonly suggestionId: string;
  /** The consultation, where it is one. */
  readonly consultationId: string | null;
  /** The deputy in whose name it stands. */
  readonly deputyId: string;
  readonly at: Date;
  readonly on: string;
  readonly enteredByName: string;
  readonly checkedAt: Date | null;
  /** The deputy's objection to it, where there is one. */
  readonly objectionId: string | null;
  readonly facts: {
    readonly mode?: ConsultationMode;
    readonly unit?: string;
    readonly consent?: Sentences;
    readonly marks?: readonly { readonly attitude: Mark; readonly result: Mark }[];
  };
};

/** Texts of an objection and of its answer. */
export const objectionLimits = {
  reason: { label: { 'zh-CN': '异议理由', en: 'Reason of the objection' }, min: 4, max: 500 },
  answer: { label: { 'zh-CN': '处理意见', en: 'Answer' }, min: 4, max: 500 },
} as const satisfies Record<string, TextLimit>;

type Telling = (e: DeputyEntry, day: Sentences) => Sentences;

const tellings: Readonly<Record<ObjectionSubject, Telling>> = {
  ENTRY: (e, day) => ({
    'zh-CN': `${e.enteredByName}于${day['zh-CN']}代您录入了这件建议`,
    en: `${e.enteredByName} entered this suggestion for you on ${day.en}`,
  }),
  CO_SIGNATURE: (e, day) => ({
    'zh-CN': `${e.enteredByName}于${day['zh-CN']}按书面签名代您登记了联名`,
    en: `${e.enteredByName} entered your signature from paper on ${day.en}`,
  }),
  CONSENT: (e, day) => ({
    'zh-CN': `${e.enteredByName}于${day['zh-CN']}按书面意见代您登记：${e.facts.consent?.['zh-CN'] ?? ''}`,
    en: `${e.enteredByName} entered your answer from paper on ${day.en}: ${e.facts.consent?.en ?? ''}`,
  }),
  CONSULTATION: (e, day) => {
    const mode = consultationModeTerms[e.facts.mode ?? 'WRITING'];
    return {
      'zh-CN': `${e.facts.unit ?? ''}于${day['zh-CN']}与您${mode['zh-CN']}面商（${e.enteredByName}记录）`,
      en: `${e.facts.unit ?? ''} consulted you ${mode.en} on ${day.en} (recorded by ${e.enteredByName})`,
    };
  },
  EVALUATION: (e, day) => ({
    'zh-CN': `${e.enteredByName}于${day['zh-CN']}按征求意见表代您录入评价：${marksIn(e, 'zh-CN')}`,
    en: `${e.enteredByName} entered your marks from the opinion form on ${day.en}: ${marksIn(e, 'en')}`,
  }),
};

/** The record as one sentence to the deputy. */
export function deputyEntrySentence(entry: DeputyEntry, locale: Locale): string {
  const day = { 'zh-CN': dateWords(entry.on, 'zh-CN'), en: dateWords(entry.on, 'en') };
  return tellings[entry.subject](entry, day)[locale];
}

/** Whether it still waits for the deputy's word. */
export function awaitsDeputy(entry: DeputyEntry): boolean {
  return entry.checkedAt === null && entry.objectionId === null;
}

function marksIn({ facts }: DeputyEntry, locale: Locale): string {
  const say = (m: { readonly attitude: Mark; readonly result: Mark }) =>
    locale === 'en'
      ? `attitude ${markTerms[m.attitude].en}, result ${markTerms[m.result].en}`
      : `态度${markTerms[m.attitude]['zh-CN']}，结果${markTerms[m.result]['zh-CN']}`;
  return (facts.marks ?? []).map(say).join(locale === 'en' ? '; ' : '；');
}
