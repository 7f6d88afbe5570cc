/** The way of an application for six months: forwarded or returned by the receiving organ, granted or refused by the body that handed over. */
import { checkedText, chinaDate, handlingLimits, Invalid, NotFound, type WideApplicationState } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { type Asked, type MovingSuggestion, recordOnSuggestion } from '../suggestion/moveSuggestion.ts';
import { markWide } from './markWide.ts';

/** The receiving organ's word on an application. */
export type Forwarding = {
  readonly applicationId: string;
  /** False returns it to the unit; it is refused then, and the opinion says why. */
  readonly isForwarded: boolean;
  readonly opinion: string;
};

/** Forwards an application to the body that handed over, or returns it. Refuses like a move, and with `Invalid` when it is not waiting for that. */
export async function forwardWide(act: Act, asked: Asked, forwarding: Forwarding): Promise<void> {
  const { applicationId, isForwarded } = forwarding;
  const opinion = checkedText('opinion', forwarding.opinion, handlingLimits.wideOpinion);
  await recordOnSuggestion(act, 'forwardWide', asked, async (tx, s) => {
    const { unit } = await waiting(tx, s, applicationId, ['SENT']);
    const organ = await tx.organ.findFirst({ where: { id: s.handedToId ?? '' }, select: { name: true } });
    const by = { opinion, forwardedAt: act.now, forwardedByName: act.viewer.name };
    await write(tx, applicationId, { ...by, state: isForwarded ? 'FORWARDED' : 'REFUSED' });
    return { actorBody: organ?.name ?? null, facts: { isForwarded, unit } };
  });
}

/** The body's decision. */
export type WideDecision = {
  readonly applicationId: string;
  readonly isGranted: boolean;
  readonly decision: string;
};

/**
 * Grants the six months, counted from handing over, or refuses with the reason. Where the receiving organ has nobody who forwards, the
 * body decides at once. Refuses like a move, and with `Invalid` when it is not waiting for that, or the six months are over too.
 */
export async function decideWide(act: Act, asked: Asked, decided: WideDecision): Promise<void> {
  const { applicationId, isGranted } = decided;
  const decision = checkedText('decision', decided.decision, handlingLimits.wideDecision);
  await recordOnSuggestion(act, 'decideWide', asked, async (tx, s) => {
    const { unit } = await waiting(tx, s, applicationId, await decidable(tx, s));
    const by = { decision, decidedAt: act.now, decidedByName: act.viewer.name };
    await write(tx, applicationId, { ...by, state: isGranted ? 'GRANTED' : 'REFUSED' });
    const facts = { isGranted, unit };
    if (!isGranted) return { facts };
    const { data, replyDueOn, legalBasis } = await markWide(tx, s, act.now, chinaDate(act.now));
    return { data, legalBasis, facts: { ...facts, replyDueOn } };
  });
}

/** In which states the body may decide: SENT too where nobody holds the role that forwards. */
export async function decidable(
  tx: Tx,
  { handedToId }: Pick<MovingSuggestion, 'handedToId'>,
): Promise<readonly WideApplicationState[]> {
  const forwarders = await tx.roleGrant.count({ where: { role: 'COORDINATOR', organId: handedToId ?? '' } });
  return forwarders > 0 ? ['FORWARDED'] : ['SENT', 'FORWARDED'];
}

async function waiting(tx: Tx, s: MovingSuggestion, id: string, states: readonly WideApplicationState[]) {
  const application = await tx.wideApplication.findFirst({
    where: { id, suggestionId: s.id },
    select: { state: true, handling: { select: { unit: { select: { name: true } } } } },
  });
  if (application === null) throw new NotFound();
  if ((states as readonly string[]).includes(application.state)) return { unit: application.handling.unit.name };
  throw new Invalid('applicationId', application.state === 'SENT' ? notForwarded : isDecided);
}

type Written = { readonly state: WideApplicationState } & Readonly<Record<string, string | Date>>;

async function write(tx: Tx, id: string, data: Written): Promise<void> {
  await tx.wideApplication.updateMany({ where: { id }, data: { ...data, version: { increment: 1 } } });
}

const notForwarded = {
  'zh-CN': '交办机关还没有转报这份申请。',
  en: 'The receiving organ has not forwarded this application yet.',
};
const isDecided = { 'zh-CN': '这份申请已经办结。', en: 'This application has been decided.' };
