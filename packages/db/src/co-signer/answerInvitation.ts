/** A deputy signs a suggestion too, or does not (联名); and an invitation is taken back. */
import type { Act } from '../act.ts';
import type { Asked } from '../suggestion/moveSuggestion.ts';
import { recordOnCoSigner } from './recordOnCoSigner.ts';

/** The deputy's own answer, which may change until the suggestion is accepted. Refuses with `NotFound`, `NotAllowed` or `Stale`. */
export async function answerInvitation(act: Act, asked: Asked, isSigned: boolean): Promise<void> {
  await recordOnCoSigner(act, isSigned ? 'SIGN' : 'DECLINE', asked, async (_tx, { name }) => ({
    data: {
      state: isSigned ? 'SIGNED' : 'DECLINED',
      answeredAt: act.now,
      isOnBehalf: false,
      enteredByName: act.viewer.name,
    },
    facts: { deputy: name },
    ...(isSigned ? {} : { event: 'declineInvitation' }),
  }));
}

/** Takes an invitation back, or a signature that was entered by mistake; one given in person stays. Refuses as above. */
export async function removeCoSigner(act: Act, asked: Asked): Promise<void> {
  await recordOnCoSigner(act, 'REMOVE', asked, async (_tx, { name }) => ({ isRemoved: true, facts: { deputy: name } }));
}
