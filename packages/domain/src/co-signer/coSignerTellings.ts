/** How a suggestion's history tells of co-signing, and of who evaluates. */
import type { Sentences } from '../kernel/Refusal.ts';
import { type HistoryEntry, text, texts } from '../suggestion/HistoryEntry.ts';

const mandateEnd: Readonly<Record<string, Sentences>> = {
  ENDED: { 'zh-CN': '的代表资格终止', en: 'the mandate has ended' },
  SUSPENDED: { 'zh-CN': '暂停执行代表职务', en: 'the mandate is suspended' },
  WITHDRAWN: { 'zh-CN': '不再联名', en: 'the signature no longer stands' },
};

/** Each by the act that it tells of. */
export const coSignerTellings: Readonly<Record<string, (e: HistoryEntry) => Sentences>> = {
  inviteCoSigners: (e) => ({
    'zh-CN': `${e.actorName}邀请${texts(e.facts.deputies).join('、')}联名`,
    en: `${e.actorName} asked ${texts(e.facts.deputies).join(', ')} to sign too`,
  }),
  enterCoSignatures: (e) => ({
    'zh-CN': `${e.actorName}按书面签名登记${texts(e.facts.deputies).join('、')}联名`,
    en: `${e.actorName} entered the signatures on paper of ${texts(e.facts.deputies).join(', ')}`,
  }),
  answerInvitation: (e) => ({ 'zh-CN': `${e.actorName}代表联名`, en: `Deputy ${e.actorName} signed too` }),
  declineInvitation: (e) => ({ 'zh-CN': `${e.actorName}代表未联名`, en: `Deputy ${e.actorName} did not sign` }),
  removeCoSigner: (e) => ({
    'zh-CN': `撤回对${text(e.facts.deputy)}的联名邀请`,
    en: `The invitation to ${text(e.facts.deputy)} was taken back`,
  }),
  askSignaturesAgain: (e) => ({
    'zh-CN': `内容已修改，请${texts(e.facts.deputies).join('、')}重新确认联名`,
    en: `The text was changed; ${texts(e.facts.deputies).join(', ')} are asked for their signatures again`,
  }),
  giveOpinion: (e) =>
    e.facts.isOnBehalf
      ? {
          'zh-CN': `${e.actorName}按书面意见代录联名代表${text(e.facts.deputy)}对答复的意见`,
          en: `${e.actorName} entered co-signer ${text(e.facts.deputy)}'s opinion of the reply from paper`,
        }
      : {
          'zh-CN': `联名代表${text(e.facts.deputy)}对答复提出意见`,
          en: `Co-signer ${text(e.facts.deputy)} gave an opinion of the reply`,
        },
  passEvaluation: passed,
};

function passed(e: HistoryEntry): Sentences {
  const [from, to] = [text(e.facts.from), text(e.facts.to)];
  if (e.facts.isBack) {
    return {
      'zh-CN': `${to}代表恢复执行代表职务，仍由其接收答复并评价`,
      en: `Deputy ${to} is in office again, receives the reply and evaluates it`,
    };
  }
  const why = mandateEnd[text(e.facts.grounds)] ?? { 'zh-CN': '不再在任', en: 'no longer in office' };
  const left =
    from === '' ? { 'zh-CN': '', en: '' } : { 'zh-CN': `${from}${why['zh-CN']}，`, en: `${from}: ${why.en}; ` };
  return to === ''
    ? {
        'zh-CN': `${left['zh-CN']}没有在任的联名代表，由${text(e.facts.screener)}接收答复，评价由其记录在案`,
        en: `${left.en}no co-signer is in office, so ${text(e.facts.screener)} receives the reply and puts the evaluation on record`,
      }
    : {
        'zh-CN': `${left['zh-CN']}改由联名代表${to}接收答复并评价`,
        en: `${left.en}co-signer ${to} receives the reply and evaluates it`,
      };
}
