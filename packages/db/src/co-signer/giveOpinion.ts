/** What a co-signer thinks of the replies of a round, heard before the evaluation (代表法51). */
import { checkedText, Invalid, type Mark, opinionLimit } from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import type { Tx } from '../client/countyClient.ts';
import type { Asked } from '../suggestion/moveSuggestion.ts';
import { type CoSignerOutcome, recordOnCoSigner } from './recordOnCoSigner.ts';

/** Two marks, and what there is to say; a word is owed with 不满意. */
export type Opinion = { readonly attitude: Mark; readonly result: Mark; readonly comment: string | null };

/**
 * The deputy's own opinion, which may be changed until the evaluation and takes the place of one entered for them. Refuses with
 * `NotFound`, `NotAllowed`, `Stale` or `Invalid`.
 */
export async function giveOpinion(act: Act, asked: Asked, opinion: Opinion): Promise<void> {
  const given = checkedOpinion(opinion);
  await recordOnCoSigner(act, 'GIVE_OPINION', asked, async (tx, coSigner, s) =>
    write(tx, act, { coSignerId: coSigner.id, suggestionId: s.id, round: s.round }, given, coSigner.name, false),
  );
}

/** Enters it from the paper form, which is needed; refuses as above, and where the deputy has spoken in person. */
export async function enterOpinion(
  act: Act,
  asked: Asked,
  opinion: Opinion,
  attachmentIds: readonly string[],
): Promise<void> {
  const given = checkedOpinion(opinion);
  await recordOnCoSigner(act, 'ENTER_OPINION', asked, async (tx, coSigner, s) => {
    await claimAttachments(tx, act, attachmentIds, { suggestionId: s.id });
    const form = { id: { in: [...attachmentIds] }, purpose: 'EVALUATION_FORM' };
    if ((await tx.attachment.count({ where: form })) === 0) throw new Invalid('attachmentIds', needsForm);
    const about = { coSignerId: coSigner.id, suggestionId: s.id, round: s.round };
    const spoken = await tx.coSignerOpinion.count({
      where: { coSignerId: about.coSignerId, round: about.round, isOnBehalf: false },
    });
    if (spoken > 0) throw new Invalid('coSignerId', ownStands);
    return write(tx, act, about, given, coSigner.name, true);
  });
}

type About = { readonly coSignerId: string; readonly suggestionId: string; readonly round: number };

async function write(
  tx: Tx,
  act: Act,
  about: About,
  given: Opinion,
  deputy: string,
  isOnBehalf: boolean,
): Promise<CoSignerOutcome> {
  const said = { ...given, at: act.now, isOnBehalf, enteredByName: act.viewer.name };
  const { suggestionId, ...which } = about;
  const { count } = await tx.coSignerOpinion.updateMany({ where: which, data: said });
  if (count === 0) await tx.coSignerOpinion.create({ data: { ...about, ...said } });
  return { facts: { deputy, isOnBehalf }, kept: { ...given, round: about.round, isOnBehalf } };
}

function checkedOpinion(o: Opinion): Opinion {
  const owed = o.attitude === 'NOT_SATISFIED' || o.result === 'NOT_SATISFIED';
  const limit = { ...opinionLimit, min: owed ? opinionLimit.min : 0 };
  return { attitude: o.attitude, result: o.result, comment: checkedText('comment', o.comment, limit) || null };
}

const needsForm = {
  'zh-CN': '代为录入意见要附代表填写的征求意见表。',
  en: 'An opinion entered for the deputy needs the scan of the form.',
};
const ownStands = {
  'zh-CN': '该代表已经本人填写意见，不能代录。',
  en: 'The deputy has given the opinion in person; it is not entered again.',
};
