/** What the record of a suggestion says under each measure. */
import { type HandlingRole, replyingRoles } from '../handling/handlingLifecycle.ts';
import { addDays, daysBetween } from '../kernel/plainDate.ts';
import type { Sentences } from '../kernel/Refusal.ts';
import { suggestionSourceTerms } from '../suggestion/suggestionTerms.ts';
import type { Finding } from './arithmetic.ts';
import type { Measure } from './degreeTerms.ts';
import {
  acknowledged,
  assisted,
  fewer,
  kept,
  marked,
  nothingDue,
  notMeasured,
  type Reckoning,
  standing,
  timely,
  timelyShare,
} from './findings.ts';
import type { HandlingRecord, SuggestionRecord } from './SuggestionRecord.ts';

/** Each measure, from the record alone. */
export const suggestionMeasures: Readonly<Record<Measure, (s: SuggestionRecord, r: Reckoning) => Finding>> = {
  acceptedAtFirstGo,
  withinPowers,
  groundedInContact: (s, r) => ({
    share: s.source === 'DEPUTY' ? r.formula.ownKnowledgeShare : 1,
    fact: {
      'zh-CN': `来源：${suggestionSourceTerms[s.source]['zh-CN']}`,
      en: `It grew from ${suggestionSourceTerms[s.source].en}.`,
    },
  }),
  handedOverInTime: (s, r) => timely(s.handOverDueOn, s.handedOverOn, r),
  assignedPromptly,
  acknowledgedInTime: (s, r) => acknowledged(s.handlings, r),
  notDeclined: (s) =>
    fewer(s.declineCount, {
      'zh-CN': s.declineCount === 0 ? '没有退办' : `退办 ${s.declineCount} 次`,
      en: `Declined ${times(s.declineCount)}.`,
    }),
  repliedInTime,
  consulted: (s) => ({
    share: Math.min(1, s.consultationCount / s.round),
    fact: {
      'zh-CN': `${s.round} 轮办理，沟通 ${s.consultationCount} 次`,
      en: `Consulted ${times(s.consultationCount)} in ${s.round} ${s.round === 1 ? 'round' : 'rounds'}.`,
    },
  }),
  metFaceToFace: (s) => ({
    share: s.faceToFaceCount > 0 ? 1 : 0,
    fact: { 'zh-CN': `当面沟通 ${s.faceToFaceCount} 次`, en: `Met face to face ${times(s.faceToFaceCount)}.` },
  }),
  assistedInTime: (s, r) => assisted(s.handlings, r),
  repliedByAll,
  commitmentsKept: (s, r) => kept(s.commitments, r),
  lookedBackWell,
  doneAtOnce: (s) => fewer(s.round - 1, { 'zh-CN': `第 ${s.round} 轮`, en: `It is in round ${s.round}.` }),
  attitude: (s, r) => marked(s.attitudeMark, s.isEvaluationLapsed, r),
  result: (s, r) => marked(s.resultMark, s.isEvaluationLapsed, r),
};

function acceptedAtFirstGo(s: SuggestionRecord): Finding {
  const fact = {
    'zh-CN': s.returnCount === 0 ? '未退回修改' : `退回修改 ${s.returnCount} 次`,
    en: `Sent back ${times(s.returnCount)}.`,
  };
  if (s.acceptedOn !== null) return fewer(s.returnCount, fact);
  return s.state === 'REDIRECTED' ? { share: 0, fact: notAccepted } : notMeasured(notAccepted);
}

function withinPowers(s: SuggestionRecord): Finding {
  if (s.state === 'REDIRECTED')
    return {
      share: 0,
      fact: { 'zh-CN': '不属于建议，已转有关渠道', en: 'It was no suggestion and went to its channel.' },
    };
  if (s.state === 'ENDED_FOR_REFERENCE')
    return { share: 0.5, fact: { 'zh-CN': '经代表同意作参考', en: 'The deputy agreed that it is for reference.' } };
  if (s.acceptedOn === null || s.state === 'WITHDRAWN' || s.state === 'PURGED') return notMeasured(notAccepted);
  return { share: 1, fact: { 'zh-CN': '已受理编号', en: 'It was accepted and numbered.' } };
}

function assignedPromptly(s: SuggestionRecord, r: Reckoning): Finding {
  if (s.handedOverOn === null) return notMeasured({ 'zh-CN': '尚未交办', en: 'It is not handed over yet.' });
  const first = s.handlings.reduce<string | null>((e, h) => (e === null || h.assignedOn < e ? h.assignedOn : e), null);
  const days = first === null ? null : daysBetween(s.handedOverOn, first);
  const share = timelyShare(addDays(s.handedOverOn, r.formula.assignWithinDays), first, r);
  const within = r.formula.assignWithinDays;
  const fact = {
    'zh-CN': days === null ? `尚未分办（应在 ${within} 天内）` : `交办后 ${days} 天分办（应在 ${within} 天内）`,
    en:
      days === null
        ? `Not assigned yet (to be so within ${within} days).`
        : `Assigned after ${days} days (to be so within ${within}).`,
  };
  return { share, fact };
}

// The suggestion counts with its worst reply, of whatever round.
function repliedInTime(s: SuggestionRecord, r: Reckoning): Finding {
  const whole = timely(s.replyDueOn, s.repliedOn, r);
  if (!isAnswerDue(s, r)) return whole;
  const owed = standing(s.handlings).filter(isReplying);
  const known = owed.map((h) => timely(h.replyDueOn, h.repliedOn, r)).filter((f) => f.share !== null);
  return known.reduce<Finding | undefined>(worse, undefined) ?? whole;
}

// Of the replies given or past their date, in whatever round: those still within it are not owed yet.
function repliedByAll(s: SuggestionRecord, r: Reckoning): Finding {
  if (!isAnswerDue(s, r)) return notMeasured(nothingDue);
  const owed = standing(s.handlings).filter(isReplying);
  const due = owed.filter((h) => h.repliedOn !== null || h.replyDueOn < r.today);
  const replied = due.filter((h) => h.repliedOn !== null).length;
  if (due.length === 0)
    return { share: 0, fact: { 'zh-CN': '到期尚未答复', en: 'It is past its date and not answered.' } };
  return {
    share: replied / due.length,
    fact: {
      'zh-CN': `已到期或已答复 ${due.length} 件，其中已答复 ${replied} 件`,
      en: `${replied} of ${due.length} replies that are given or past their date are given.`,
    },
  };
}

/** Whether all have replied, or the date for it is past. */
function isAnswerDue(s: SuggestionRecord, r: Reckoning): boolean {
  return s.repliedOn !== null || (s.replyDueOn !== null && s.replyDueOn < r.today);
}

function lookedBackWell(s: SuggestionRecord): Finding {
  if (s.lookBackCount === 0) return notMeasured({ 'zh-CN': '没有开展回头看', en: 'There was no look-back.' });
  return {
    share: (s.lookBackCount - s.failedLookBackCount) / s.lookBackCount,
    fact: {
      'zh-CN': `回头看 ${s.lookBackCount} 次，未通过 ${s.failedLookBackCount} 次`,
      en: `${s.failedLookBackCount} of ${s.lookBackCount} look-backs failed.`,
    },
  };
}

const notAccepted: Sentences = { 'zh-CN': '未受理', en: 'It is not accepted.' };

function isReplying(h: HandlingRecord): boolean {
  return (replyingRoles as readonly HandlingRole[]).includes(h.role);
}

function worse(one: Finding | undefined, other: Finding): Finding {
  return one === undefined || (other.share ?? 1) < (one.share ?? 1) ? other : one;
}

function times(count: number): string {
  if (count === 0) return 'never';
  return count === 1 ? 'once' : `${count} times`;
}
