/** A changed text is another text: who signed the old one is asked again. */
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import type { MovingSuggestion } from '../suggestion/moveSuggestion.ts';
import { writeEvent } from '../suggestion/writeEvent.ts';

type Text = { readonly title: string; readonly body: string; readonly proposal: string };

/**
 * Where title, body or proposal changed, asks every signer again, on screen or on paper, and promises their number; an answer that was
 * on its way to the old text is stale. Nothing happens otherwise.
 */
export async function askSignaturesAgain(tx: Tx, act: Act, before: MovingSuggestion, after: Text): Promise<number> {
  const isSame = before.title === after.title && before.body === after.body && before.proposal === after.proposal;
  if (isSame) return 0;
  const of = { suggestionId: before.id };
  const signed = await tx.coSigner.findMany({
    where: { ...of, state: 'SIGNED' },
    select: { deputy: { select: { person: { select: { name: true } } } } },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
  });
  await tx.coSigner.updateMany({ where: of, data: { version: { increment: 1 } } });
  if (signed.length === 0) return 0;
  const asked = { state: 'INVITED', answeredAt: null, isOnBehalf: false, checkedAt: null, invitedAt: act.now };
  await tx.coSigner.updateMany({ where: { ...of, state: 'SIGNED' }, data: asked });
  await writeEvent(tx, act, {
    suggestionId: before.id,
    move: 'askSignaturesAgain',
    from: null,
    to: null,
    facts: { deputies: signed.map((c) => c.deputy.person.name) },
  });
  return signed.length;
}
