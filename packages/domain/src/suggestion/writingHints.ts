/** Help with writing: what a suggestion still lacks, in plain words, and what must not stand in it. Rules over the text alone, so that they hold without a network. */
import type { Sentences } from '../kernel/Refusal.ts';
import { type GuardedWord, guardedWords } from './guardedWords.ts';
import type { SuggestionKind } from './suggestionTerms.ts';
import { readsAsOwnCase, readsAsSeveral, writingSigns } from './writingSigns.ts';

/** What has been written so far. */
export type WrittenText = {
  readonly title: string;
  readonly body: string;
  readonly proposal: string;
  readonly kind: SuggestionKind;
  /** A unit has been named to which it is thought to belong. */
  readonly isUnitWished: boolean;
};

export type HintField = 'title' | 'body' | 'proposal' | 'kind';

/** `WARNING` for what must not stay; `ADVICE` for what would make it better. */
export type HintSeverity = 'ADVICE' | 'WARNING';

export type HintId =
  | GuardedWord['kind']
  | 'OWN_CASE'
  | 'SEVERAL_MATTERS'
  | 'PLACE'
  | 'TIME'
  | 'PEOPLE'
  | 'REQUEST'
  | 'BLAME'
  | 'ACTOR';

/** One hint, beside one field. */
export type Hint = {
  readonly id: HintId;
  readonly field: HintField;
  readonly severity: HintSeverity;
  readonly sentences: Sentences;
};

/** More advice than this at once is nagging. */
export const adviceAtOnce = 2;

/** Texts shorter than this, in characters, are still being begun. */
const begun = { body: 20, proposal: 8 } as const;

const allFields: readonly HintField[] = ['title', 'body', 'proposal', 'kind'];

/**
 * The hints for what is written, for these fields: every warning, and the most useful advice, at most `adviceAtOnce`. Nothing on a field
 * that is only being begun. A hint never forbids: screening decides.
 */
export function writingHints(written: WrittenText, fields: readonly HintField[] = allFields): Hint[] {
  const wanted = (hint: Hint) => fields.includes(hint.field);
  const warnings = (['title', 'body', 'proposal'] as const).flatMap((field) => warningsOf(field, written[field]));
  return [...warnings.filter(wanted), ...adviceOf(written).filter(wanted).slice(0, adviceAtOnce)];
}

function warningsOf(field: 'title' | 'body' | 'proposal', text: string): Hint[] {
  return guardedWords(text).map(({ kind, text: word }) => ({
    id: kind,
    field,
    severity: 'WARNING',
    sentences: guarded[kind](word),
  }));
}

const guarded: Readonly<Record<GuardedWord['kind'], (word: string) => Sentences>> = {
  SECRET: (word) => ({
    'zh-CN': `这里写了“${word}”。国家秘密、工作秘密和内部资料一律不能写进来，请删去；确需反映的，当面或按保密规定报送。`,
    en: `This says “${word}”. State secrets, work secrets and internal papers may not be written here; take it out and hand it in by the way kept for secrets.`,
  }),
  IDENTITY_NUMBER: (word) => ({
    'zh-CN': `这里像是身份证号（${masked(word)}）。请删去，不要写个人证件号码。`,
    en: `This looks like an identity card's number (${masked(word)}). Take it out: no personal numbers here.`,
  }),
  TELEPHONE: (word) => ({
    'zh-CN': `这里像是手机号（${masked(word)}）。请删去，联系方式另行告诉工作人员。`,
    en: `This looks like a mobile number (${masked(word)}). Take it out and tell the staff apart how to reach people.`,
  }),
};

/** Enough to find it in the text again, and no more. */
function masked(figures: string): string {
  return `${figures.slice(0, 3)}…${figures.slice(-2)}`;
}

type Advice = {
  readonly id: Exclude<HintId, GuardedWord['kind']>;
  readonly field: HintField;
  readonly isDue: (written: WrittenText) => boolean;
  readonly sentences: Sentences;
};

/** In the order of use to the reader: what would send it back comes first. */
const advice: readonly Advice[] = [
  {
    id: 'OWN_CASE',
    field: 'body',
    isDue: ({ title, body, proposal }) => readsAsOwnCase([title, body, proposal].join('\n')),
    sentences: {
      'zh-CN': '像是自己或亲属的个案。案件、信访有专门的渠道，代表建议写的是大家的事；可以写同类情况共同的问题。',
      en: "This reads as one's own or a relative's case. Cases and petitions have channels of their own; a suggestion is on what concerns many: write of what such cases have in common.",
    },
  },
  {
    id: 'SEVERAL_MATTERS',
    field: 'title',
    isDue: ({ title, body }) => readsAsSeveral(title, body),
    sentences: {
      'zh-CN': '像是写了不止一件事。一件建议只写一件事，办得更快；另一件请另写一件。',
      en: 'This seems to be more than one matter. One suggestion for one matter is handled faster; write another for the other.',
    },
  },
  {
    id: 'PLACE',
    field: 'body',
    isDue: ({ title, body }) => isBegun('body', body) && !writingSigns.place(`${title}\n${body}`),
    sentences: {
      'zh-CN': '在哪里？写明哪个乡镇、哪个村、哪一段，承办单位才找得到。',
      en: 'Where is it? Name the township, the village, the stretch, so that the unit finds it.',
    },
  },
  {
    id: 'TIME',
    field: 'body',
    isDue: ({ body }) => isBegun('body', body) && !writingSigns.time(body),
    sentences: {
      'zh-CN': '从什么时候开始的？是一直这样，还是雨季、开学等时候才有？',
      en: 'Since when? Is it always so, or only in the rains, at the beginning of school…?',
    },
  },
  {
    id: 'PEOPLE',
    field: 'body',
    isDue: ({ body }) => isBegun('body', body) && !writingSigns.people(body),
    sentences: {
      'zh-CN': '影响到哪些人？大约多少户、多少人？',
      en: 'Whom does it touch? About how many households or people?',
    },
  },
  {
    id: 'REQUEST',
    field: 'proposal',
    isDue: ({ proposal, kind }) =>
      kind === 'SUGGESTION' && isBegun('proposal', proposal) && !writingSigns.request(proposal),
    sentences: {
      'zh-CN': '希望做什么？写一个看得见的结果，如“修好”“装上”“增加几名”。',
      en: 'What do you ask for? Name something that can be seen when it is done: mended, put up, so many more.',
    },
  },
  {
    id: 'BLAME',
    field: 'kind',
    isDue: ({ title, body, kind }) => kind === 'SUGGESTION' && writingSigns.blame(`${title}\n${body}`),
    sentences: {
      'zh-CN': '像是批评或意见。批评、意见也是代表的权利，可以在种类里选“批评”或“意见”。',
      en: "This reads as criticism or an opinion. Both are a deputy's right too: they can be chosen as the kind.",
    },
  },
  {
    id: 'ACTOR',
    field: 'proposal',
    isDue: ({ proposal, isUnitWished }) =>
      !isUnitWished && isBegun('proposal', proposal) && isShort(proposal) && !writingSigns.actor(proposal),
    sentences: {
      'zh-CN': '知道该由谁办，可以写上；不清楚就不用写，由工作人员来定。',
      en: 'If you know whose matter it is, say so; if not, leave it to the staff.',
    },
  },
];

/** Who has set out several points has thought of who is to do them; the field below asks for the unit anyway. */
function isShort(proposal: string): boolean {
  return [...proposal.trim()].length < 40;
}

function isBegun(field: keyof typeof begun, text: string): boolean {
  return [...text.trim()].length >= begun[field];
}

function adviceOf(written: WrittenText): Hint[] {
  return advice
    .filter(({ isDue }) => isDue(written))
    .map(({ id, field, sentences }) => ({ id, field, severity: 'ADVICE', sentences }));
}
