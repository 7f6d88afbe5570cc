/** What still stands between a suggestion and its closing (销号), in words for the page and for the refusal. */
import type { Sentences } from '../kernel/Refusal.ts';
import type { Mark, ReplyClass } from './suggestionTerms.ts';

/** What must be known of it. */
export type ClosingFacts = {
  readonly replyClass: ReplyClass | null;
  readonly resultMark: Mark | null;
  readonly commitmentCount: number;
  readonly passedCommitmentCount: number;
  readonly openLookBackCount: number;
  readonly openObjectionCount: number;
};

/**
 * Every gap, none where it may be closed: A and C not 不满意 (a lapsed evaluation is no 不满意), every commitment passed, a B with at
 * least one, every drawn look-back held, nothing objected to.
 */
export function closingGaps(s: ClosingFacts): Sentences[] {
  const open = s.commitmentCount - s.passedCommitmentCount;
  const gaps: readonly (Sentences | false)[] = [
    s.replyClass === null && unanswered,
    s.resultMark === 'NOT_SATISFIED' && notSatisfied,
    s.replyClass === 'B' && s.commitmentCount === 0 && noCommitment,
    open > 0 && {
      'zh-CN': `还有 ${open} 项承诺未通过回头看`,
      en: `${counted(open, 'commitment has', 'commitments have')} not passed a look-back`,
    },
    s.openLookBackCount > 0 && {
      'zh-CN': `还有 ${s.openLookBackCount} 次抽中的回头看未进行`,
      en: `${counted(s.openLookBackCount, 'look-back drawn has', 'look-backs drawn have')} not been held`,
    },
    s.openObjectionCount > 0 && {
      'zh-CN': `还有 ${s.openObjectionCount} 项异议未处理`,
      en: `${counted(s.openObjectionCount, 'objection has', 'objections have')} not been answered`,
    },
  ];
  return gaps.filter((gap) => gap !== false);
}

const unanswered = { 'zh-CN': '还没有答复', en: 'there is no reply yet' };
const notSatisfied = {
  'zh-CN': '代表对办理结果不满意，要再次办理或提请主任会议',
  en: 'the result was marked not satisfied: it is handled again or goes to the council of chairpersons',
};
const noCommitment = {
  'zh-CN': 'B 类答复还没有承诺事项',
  en: 'a reply of class B has no commitment yet',
};

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
