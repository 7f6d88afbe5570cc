/** What a reply says, checked: its class, its text, whether the public may read it, and what it promises. */
import {
  checkedText,
  checkedTexts,
  handlingLimits,
  Invalid,
  type Openness,
  offeredReplyClasses,
  type ReplyClass,
} from '@renda/domain';

/** A promise in a reply: what, who in the unit, by when. */
export type CommitmentDraft = { readonly what: string; readonly responsible: string; readonly dueOn: string };

/** What a reply says. */
export type ReplyDraft = {
  readonly replyClass: ReplyClass;
  readonly body: string;
  readonly openness: Openness;
  readonly opennessReason: string | null;
  /** What the public may read where it is open in summary. */
  readonly publicSummary: string | null;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly commitments: readonly CommitmentDraft[];
};

/** As many promises as one reply may make. */
export const mostCommitments = 20;

/**
 * The columns of a reply and its commitments. A class B needs a commitment at least, an A may carry some (“within this year”), a C
 * promises nothing; each is due after `today`. Open in summary needs the summary, not open the reason. Refuses (`Invalid`).
 */
export function checkedReply(draft: ReplyDraft, today: string) {
  const { replyBody, contactName, contactPhone } = handlingLimits;
  const texts = checkedTexts(
    { body: draft.body, contactName: draft.contactName, contactPhone: draft.contactPhone },
    { body: replyBody, contactName, contactPhone },
  );
  const { replyClass, openness } = draft;
  if (!(offeredReplyClasses as readonly ReplyClass[]).includes(replyClass)) throw new Invalid('replyClass', notOffered);
  return {
    data: { ...texts, replyClass, openness, ...checkedOpenness(draft) },
    commitments: checkedCommitments(draft, today),
  };
}

const notOffered = {
  'zh-CN': '本县只用 A、B、C 三类答复。',
  en: 'This county answers with class A, B or C.',
};

function checkedOpenness({ openness, opennessReason, publicSummary }: ReplyDraft) {
  const limits = handlingLimits;
  return {
    opennessReason: openness === 'CLOSED' ? checkedText('opennessReason', opennessReason, limits.opennessReason) : null,
    publicSummary: openness === 'SUMMARY' ? checkedText('publicSummary', publicSummary, limits.publicSummary) : null,
  };
}

function checkedCommitments({ replyClass, commitments }: ReplyDraft, today: string): CommitmentDraft[] {
  if (replyClass === 'B' && commitments.length === 0) throw new Invalid('commitments', bPromises);
  if (replyClass === 'C' && commitments.length > 0) throw new Invalid('commitments', cDoesNot);
  if (commitments.length > mostCommitments) throw new Invalid('commitments', tooMany);
  const { commitmentWhat, commitmentResponsible } = handlingLimits;
  return commitments.map(({ what, responsible, dueOn }, i) => {
    if (dueOn <= today) throw new Invalid(`commitments.${i}.dueOn`, dueLater);
    return {
      what: checkedText(`commitments.${i}.what`, what, commitmentWhat),
      responsible: checkedText(`commitments.${i}.responsible`, responsible, commitmentResponsible),
      dueOn,
    };
  });
}

const bPromises = {
  'zh-CN': 'B 类答复至少要写一项承诺：办什么、谁负责、什么时候办成。',
  en: 'A reply of class B needs one commitment at least: what, who, by when.',
};
const cDoesNot = {
  'zh-CN': 'C 类是暂时无法解决，不写承诺；能承诺的请答复 A 类或 B 类。',
  en: 'Class C cannot be solved for now and promises nothing; what can be promised is class A or B.',
};
const tooMany = {
  'zh-CN': `承诺最多 ${mostCommitments} 项。`,
  en: `There may be ${mostCommitments} commitments at most.`,
};
/** A promise lies after the day of the reply that makes it. */
export const dueLater = {
  'zh-CN': '承诺完成的日期要晚于答复日期。',
  en: 'What is promised is due after the day of the reply.',
};
