/** Joining a suggestion into a similar one before numbering, with its lead deputy's consent; and taking it back (代表法51: none is shelved). */
import { checkedText, handlingLimits, Invalid, NotAllowed } from '@renda/domain';
import type { Act } from '../act.ts';
import { type AuditRecord, plain } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { type ConsentPaper, enterConsent } from '../consent-request/enterConsent.ts';
import { takeBackConsents } from '../consent-request/takeBackConsents.ts';
import { resumeHandOver, stopDeadlines } from '../deadline/stopDeadlines.ts';
import { type Asked, applyMove, type MoveOutcome, type MovingSuggestion, moveSuggestion } from './moveSuggestion.ts';
import { relatedIds } from './relatedIds.ts';
import { visibleSuggestions } from './visibleTo.ts';
import { writeEvent } from './writeEvent.ts';

/**
 * Joins it at once where the lead deputy's consent is there on paper; the scan is attached. Refuses like every move, and with `Invalid`
 * where the other cannot take it or the paper is missing.
 */
export async function joinSuggestion(act: Act, asked: Asked, intoId: string, paper: ConsentPaper): Promise<void> {
  await moveSuggestion(
    act,
    'join',
    asked,
    async (tx, s) => {
      await assertSeen(tx, act, intoId);
      const taken = await takeBackConsents(tx, act, s.id);
      const { facts, ...outcome } = await joined(tx, act, s, intoId);
      const reason = await enterConsent(tx, act, s, { kind: 'JOIN', intoId }, paper);
      return { ...outcome, reason, facts: { ...facts, ...taken, isOnBehalf: true } };
    },
    { alsoLock: async () => [intoId] },
  );
}

/** Takes it out of the other again, while that is not accepted; its deputies go with it. */
export async function unjoinSuggestion(act: Act, asked: Asked, reason: string): Promise<void> {
  const why = checkedText('reason', reason, handlingLimits.reason);
  await moveSuggestion(
    act,
    'unjoin',
    asked,
    async (tx, s) => {
      const other = await tx.suggestion.findUniqueOrThrow({
        where: { id: s.joinedIntoId as string },
        select: { acceptedAt: true },
      });
      if (other.acceptedAt !== null) throw new NotAllowed(alreadyAccepted);
      const { follow, ...outcome } = await apart(tx, act, s);
      return { ...outcome, reason: why, follow: async () => [await follow()] };
    },
    { alsoLock: (tx) => relatedIds(tx, asked.id) },
  );
}

const alreadyAccepted = {
  'zh-CN': '并入的那件建议已经受理编号，不能再撤销并入；可以受理后并案办理。',
  en: 'The one into which it was joined has been accepted and numbered; it can no longer be taken out.',
};

/** What joining changes, both rows locked: its lead deputy and co-signers become co-signers of the other. */
export async function joined(tx: Tx, act: Act, s: MovingSuggestion, intoId: string): Promise<MoveOutcome> {
  await assertJoinable(tx, s, intoId);
  const { leadDeputy } = await tx.suggestion.findUniqueOrThrow({ where: { id: intoId }, select: leadName });
  const own = await tx.suggestion.findUniqueOrThrow({ where: { id: s.id }, select: leadName });
  const deputies = await bringCoSigners(tx, act, s, intoId);
  await stopDeadlines(tx, act, s.id);
  return {
    data: { joinedIntoId: intoId },
    facts: { deputy: leadDeputy.person.name, intoId },
    follow: async () => [
      await tellOther(tx, act, intoId, 'takeIn', { deputy: own.leadDeputy.person.name, deputies, fromId: s.id }),
    ],
  };
}

/**
 * Refuses (`Invalid`) unless the other can take it in: submitted, not accepted, of the same congress and screening body, itself joined
 * into none; and nothing may be joined into the one that goes, so that there are no chains.
 */
export async function assertJoinable(tx: Tx, s: MovingSuggestion, intoId: string): Promise<void> {
  const other = await tx.suggestion.findFirst({
    where: { id: intoId },
    select: { state: true, congressId: true, screenerId: true },
  });
  const fits =
    intoId !== s.id &&
    other?.state === 'SUBMITTED' &&
    other.congressId === s.congressId &&
    other.screenerId === s.screenerId;
  if (!fits) throw new Invalid('intoId', unfit);
  if ((await tx.suggestion.count({ where: { joinedIntoId: s.id } })) > 0) throw new Invalid('intoId', noChains);
}

/** Refuses (`Invalid`) to name another that the viewer does not see; the lead deputy, who agrees, need not. */
export async function assertSeen(tx: Tx, act: Act, intoId: string): Promise<void> {
  const seen = await tx.suggestion.count({ where: { id: intoId, AND: visibleSuggestions(act.viewer) } });
  if (seen === 0) throw new Invalid('intoId', unfit);
}

const unfit = {
  'zh-CN': '只能并入同一级人大、同一受理机构正在审查、还没有编号的另一件建议。',
  en: 'It can only be joined into another of the same congress and screening body that is being screened and not numbered yet.',
};
const noChains = {
  'zh-CN': '已有建议并入本件，不能再把它并入另一件；请先撤销那些并入。',
  en: 'Others were joined into this one, so it cannot be joined into another; take them out first.',
};
const leadName = { leadDeputy: { select: { person: { select: { name: true } } } } } as const;

/** Signs the deputies of one on the other, none twice and never its own lead; promises the names of those who came. */
async function bringCoSigners(tx: Tx, act: Act, s: MovingSuggestion, intoId: string): Promise<string[]> {
  const signed = await tx.coSigner.findMany({
    where: { suggestionId: s.id, state: 'SIGNED' },
    orderBy: [{ invitedAt: 'asc' }, { id: 'asc' }],
    select: { deputyId: true },
  });
  const other = await tx.suggestion.findUniqueOrThrow({ where: { id: intoId }, select: { leadDeputyId: true } });
  const coming = [s.leadDeputyId, ...signed.map((one) => one.deputyId)].filter((id) => id !== other.leadDeputyId);
  const there = await tx.coSigner.findMany({ where: { suggestionId: intoId, deputyId: { in: coming } } });
  const answer = { state: 'SIGNED', answeredAt: act.now, joinedFromId: s.id };
  await tx.coSigner.updateMany({
    where: { suggestionId: intoId, deputyId: { in: coming }, state: { not: 'SIGNED' } },
    data: { ...answer, version: { increment: 1 } },
  });
  const fresh = coming.filter((id) => !there.some((one) => one.deputyId === id));
  const entry = { ...answer, suggestionId: intoId, invitedAt: act.now, enteredByName: act.viewer.name };
  await tx.coSigner.createMany({ data: fresh.map((deputyId) => ({ ...entry, deputyId })) });
  const names = await tx.coSigner.findMany({
    where: { suggestionId: intoId, joinedFromId: s.id },
    orderBy: { id: 'asc' },
    select: { deputy: { select: { person: { select: { name: true } } } } },
  });
  return names.map((one) => one.deputy.person.name);
}

/** Writes that a joined one stands for itself again; the audit record it promises must be written last. */
export async function separate(
  tx: Tx,
  act: Act,
  s: MovingSuggestion,
  event: Pick<MoveOutcome, 'reason'>,
): Promise<AuditRecord> {
  const { follow: _, ...outcome } = await apart(tx, act, s);
  return applyMove(tx, act, 'unjoin', s, { ...outcome, ...event });
}

/** What taking it out changes: those who came with it go, who had been asked before are asked again. */
async function apart(tx: Tx, act: Act, s: MovingSuggestion) {
  const intoId = s.joinedIntoId as string;
  await resumeHandOver(tx, s.id);
  const brought = await tx.coSigner.findMany({ where: { suggestionId: intoId, joinedFromId: s.id } });
  const wasAsked = (one: (typeof brought)[number]) => one.invitedAt.getTime() !== one.answeredAt?.getTime();
  await tx.coSigner.deleteMany({ where: { id: { in: brought.filter((one) => !wasAsked(one)).map(({ id }) => id) } } });
  await tx.coSigner.updateMany({
    where: { id: { in: brought.filter(wasAsked).map(({ id }) => id) } },
    data: { state: 'INVITED', answeredAt: null, joinedFromId: null, version: { increment: 1 } },
  });
  const own = await tx.suggestion.findUniqueOrThrow({ where: { id: s.id }, select: leadName });
  return {
    data: { joinedIntoId: null },
    follow: () => tellOther(tx, act, intoId, 'letGo', { deputy: own.leadDeputy.person.name, fromId: s.id }),
  };
}

/** Writes into the other's history what came to it or left it. */
async function tellOther(
  tx: Tx,
  act: Act,
  id: string,
  move: 'takeIn' | 'letGo',
  facts: Readonly<Record<string, unknown>>,
): Promise<AuditRecord> {
  const { version } = await tx.suggestion.update({ where: { id }, data: { version: { increment: 1 } } });
  await writeEvent(tx, act, { suggestionId: id, move, from: null, to: null, facts });
  return {
    actor: { id: act.viewer.accountId, name: act.viewer.name },
    action: `suggestion.${move}`,
    noun: 'Suggestion',
    recordId: id,
    before: { version: version - 1 },
    after: { ...plain(facts), version },
    origin: act.origin,
  };
}
