/** What the machine drafts when a matter goes upwards: one asks for co-ordination and reports, and presses nobody. */
import { dateWords } from '../kernel/dateWords.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { daysBetween } from '../kernel/plainDate.ts';
import type { Locale } from '../kernel/Refusal.ts';
import type { Addressee } from '../suggestion/suggestionTerms.ts';

/** What the record says of the suggestion on that day. */
export type UpwardFacts = {
  readonly addressee: Addressee;
  readonly addresseeName: string;
  readonly sender: string;
  readonly today: PlainDate;
  readonly suggestion: string;
  readonly title: string;
  readonly handedOverOn: PlainDate | null;
  readonly replyDueOn: PlainDate | null;
  readonly isReplied: boolean;
  readonly units: readonly string[];
  readonly consultationCount: number;
  readonly declineCount: number;
  readonly dissatisfiedCount: number;
  readonly openCommitments: readonly { readonly what: string; readonly dueOn: PlainDate }[];
};

/** The draft as a person will amend and send it: what it is about, where it stands, what is asked. */
export function upwardDraft(facts: UpwardFacts, locale: Locale): string {
  const paragraphs = [salutation(facts, locale), matter(facts, locale), standing(facts, locale), asked(facts, locale)];
  return [...paragraphs.filter(Boolean), `${facts.sender}\n${dateWords(facts.today, locale)}`].join('\n\n');
}

const isChinese = (locale: Locale) => locale === 'zh-CN';

function salutation({ addresseeName }: UpwardFacts, locale: Locale): string {
  return isChinese(locale) ? `${addresseeName}：` : `To ${addresseeName}:`;
}

function matter({ suggestion, title, handedOverOn, units }: UpwardFacts, locale: Locale): string {
  const on = handedOverOn === null ? '' : dateWords(handedOverOn, locale);
  if (isChinese(locale)) {
    const by = units.length > 0 ? `，由${units.join('、')}承办` : '，尚未分办到单位';
    return `${suggestion}《${title}》${on === '' ? '' : `于${on}交办`}${by}。`;
  }
  const by = units.length > 0 ? `handled by ${units.join(', ')}` : 'not assigned to a unit yet';
  return `${suggestion}, "${title}"${on === '' ? '' : `, was handed over on ${on}`}; ${by}.`;
}

function standing(facts: UpwardFacts, locale: Locale): string {
  return [dueSentence(facts, locale), ...countSentences(facts, locale), ...commitmentSentences(facts, locale)].join(
    isChinese(locale) ? '' : ' ',
  );
}

function dueSentence({ replyDueOn, isReplied, today }: UpwardFacts, locale: Locale): string {
  if (isReplied) return isChinese(locale) ? '承办单位已答复代表。' : 'The units have replied.';
  if (replyDueOn === null) return '';
  const days = daysBetween(today, replyDueOn);
  const due = dateWords(replyDueOn, locale);
  if (isChinese(locale)) return `答复期限为${due}，${days < 0 ? `已超过 ${-days} 天` : `还有 ${days} 天`}。`;
  return `The reply is due on ${due}, ${days < 0 ? `${-days} days ago` : `in ${days} days`}.`;
}

function countSentences(facts: UpwardFacts, locale: Locale): string[] {
  const { consultationCount, declineCount, dissatisfiedCount } = facts;
  const said = (zh: string, en: string) => (isChinese(locale) ? zh : en);
  return [
    consultationCount > 0
      ? said(`已与代表面商 ${consultationCount} 次。`, `The deputy was consulted ${consultationCount} times.`)
      : said('尚无与代表面商的记录。', 'No consultation with the deputy is on record.'),
    ...(declineCount > 0 ? [said(`其间退办 ${declineCount} 次。`, `It was declined ${declineCount} times.`)] : []),
    ...(dissatisfiedCount > 0
      ? [
          said(
            `代表对办理结果 ${dissatisfiedCount} 次评价为不满意。`,
            `The deputy was not satisfied ${dissatisfiedCount} times.`,
          ),
        ]
      : []),
  ];
}

function commitmentSentences({ openCommitments }: UpwardFacts, locale: Locale): string[] {
  if (openCommitments.length === 0) return [];
  const each = openCommitments.map(({ what, dueOn }) =>
    isChinese(locale) ? `${what}（${dateWords(dueOn, locale)}前）` : `${what} (by ${dateWords(dueOn, locale)})`,
  );
  return [isChinese(locale) ? `尚待兑现的承诺：${each.join('；')}。` : `Promises still open: ${each.join('; ')}.`];
}

function asked({ addressee }: UpwardFacts, locale: Locale): string {
  const words = {
    INSPECTION_OFFICE: {
      'zh-CN': '请协调承办单位按期办理并答复代表。',
      en: 'Please co-ordinate the handling with the units.',
    },
    VICE_HEAD: {
      'zh-CN': '提请领导协调推进，妥否请示。',
      en: 'We ask for your co-ordination, and for your instruction.',
    },
    COUNCIL: { 'zh-CN': '现将办理情况呈报，请审阅。', en: 'This is reported for your consideration.' },
  } as const satisfies Record<Addressee, Readonly<Record<Locale, string>>>;
  return words[addressee][locale];
}
