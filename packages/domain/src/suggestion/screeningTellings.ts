/** How a suggestion's history tells of screening and its ways out, of joining, of handling together and of purging. */
import type { Sentences } from '../kernel/Refusal.ts';
import { type HistoryEntry, text, texts } from './HistoryEntry.ts';
import { type Channel, type ConsentKind, channelTerms, consentKindTerms } from './suggestionTerms.ts';

const many = (value: unknown): string => texts(value).join('、');
const why = (e: HistoryEntry): Sentences =>
  e.reason ? { 'zh-CN': `：${e.reason}`, en: `: ${e.reason}` } : { 'zh-CN': '', en: '' };

/** What is asked of the lead deputy, or was answered. */
const asked = (e: HistoryEntry): Sentences =>
  consentKindTerms[e.facts.kind as ConsentKind] ?? { 'zh-CN': '处理意见', en: 'what is proposed' };

/** What else ended with it. */
const alsoEnded = (e: HistoryEntry): Sentences =>
  e.facts.isConsentTakenBack
    ? { 'zh-CN': '；同时撤回征求意见', en: '; the question to the lead deputy was taken back' }
    : { 'zh-CN': '', en: '' };

/** `sentence` with the reason, and what else ended. */
const withReason = (e: HistoryEntry, zh: string, en: string): Sentences => ({
  'zh-CN': `${zh}${why(e)['zh-CN']}${alsoEnded(e)['zh-CN']}`,
  en: `${en}${why(e).en}${alsoEnded(e).en}`,
});

const answered = (e: HistoryEntry): Sentences => {
  const gives = e.facts.isGiven === true;
  const on = asked(e);
  return e.facts.isOnBehalf
    ? {
        'zh-CN': `${e.actorName}按领衔代表的书面意见登记：${gives ? '同意' : '不同意'}${on['zh-CN']}`,
        en: `Entered by ${e.actorName} from the lead deputy's paper: ${gives ? 'agrees to' : 'does not agree to'} ${on.en}`,
      }
    : {
        'zh-CN': `${e.actorName}代表${gives ? '同意' : '不同意'}${on['zh-CN']}`,
        en: `Deputy ${e.actorName} ${gives ? 'agrees to' : 'does not agree to'} ${on.en}`,
      };
};

/** Each by the move or act that it tells of. */
export const screeningTellings: Readonly<Record<string, (e: HistoryEntry) => Sentences>> = {
  withdraw: (e) => withReason(e, `${e.actorName}代表撤回`, `Withdrawn by deputy ${e.actorName}`),
  sendBack: (e) => withReason(e, '退回修改', 'Sent back to be amended'),
  redirect: (e) => {
    const channel = channelTerms[e.facts.channel as Channel] ?? { 'zh-CN': '有关渠道', en: 'its channel' };
    return withReason(e, `不作为建议办理，转${channel['zh-CN']}`, `Not a suggestion; passed to ${channel.en}`);
  },
  preScreen: (e) =>
    e.facts.isInOrder
      ? withReason(e, '代表团初审：同意提交', "The delegation's first check: in order")
      : withReason(e, '代表团初审：建议修改', "The delegation's first check: should be amended"),
  askConsent: (e) =>
    withReason(e, `征求领衔代表意见：是否同意${asked(e)['zh-CN']}`, `The lead deputy was asked about ${asked(e).en}`),
  takeBackConsent: () => ({ 'zh-CN': '撤回征求意见', en: 'The question to the lead deputy was taken back' }),
  answerConsent: answered,
  join: (e) => ({
    'zh-CN': `经领衔代表同意，并入${text(e.facts.deputy)}代表领衔的相近建议`,
    en: `Joined, with the lead deputy's consent, the similar one led by deputy ${text(e.facts.deputy)}`,
  }),
  takeIn: (e) => ({
    'zh-CN': `${text(e.facts.deputy)}代表领衔的相近建议并入本件，${many(e.facts.deputies)}成为联名代表`,
    en: `The similar one led by deputy ${text(e.facts.deputy)} was joined into this; co-signers now: ${many(e.facts.deputies)}`,
  }),
  unjoin: (e) => withReason(e, '撤销并入，恢复为单独的建议', 'No longer joined: a suggestion of its own again'),
  letGo: (e) => ({
    'zh-CN': `${text(e.facts.deputy)}代表领衔的建议不再并入本件`,
    en: `The one led by deputy ${text(e.facts.deputy)} is no longer joined into this`,
  }),
  endForReference: (e) =>
    withReason(e, '经领衔代表同意，转作工作参考', "Ended for reference with the lead deputy's consent"),
  link: (e) => withReason(e, `并案办理${many(e.facts.numbers)}`, `Handled together ${many(e.facts.numbers)}`),
  unlink: (e) => withReason(e, '不再并案，单独办理', 'Handled apart again'),
  purge: (e) => ({
    'zh-CN': `${e.actorName}撤出并清除全部内容`,
    en: `Taken out, and all its content erased, by ${e.actorName}`,
  }),
};
