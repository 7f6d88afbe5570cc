/** The lead deputy's consent on paper, entered by the body together with the move that rests on it. */
import { type ConsentKind, checkedText, handlingLimits, Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import type { Tx } from '../client/countyClient.ts';
import type { MovingSuggestion } from '../suggestion/moveSuggestion.ts';

/** Why, and the scan of what the deputy signed. */
export type ConsentPaper = { readonly reason: string; readonly attachmentIds: readonly string[] };

/** To what the deputy agreed. */
export type Consented = { readonly kind: ConsentKind; readonly intoId: string | null };

/** Keeps the consent as given on paper, and promises the reason as checked; refuses (`Invalid`) without the scan. */
export async function enterConsent(
  tx: Tx,
  act: Act,
  s: MovingSuggestion,
  consented: Consented,
  paper: ConsentPaper,
): Promise<string> {
  const reason = checkedText('reason', paper.reason, handlingLimits.reason);
  await claimConsentForm(tx, act, s.id, paper.attachmentIds);
  const { accountId, name } = act.viewer;
  await tx.consentRequest.create({
    data: {
      ...consented,
      suggestionId: s.id,
      reason,
      state: 'GIVEN',
      askedAt: act.now,
      askedById: accountId,
      askedByName: name,
      answeredAt: act.now,
      answeredByName: name,
      isOnBehalf: true,
    },
  });
  return reason;
}

/** Attaches the scan of what the deputy wrote; refuses (`Invalid`) where there is none. */
export async function claimConsentForm(tx: Tx, act: Act, suggestionId: string, ids: readonly string[]): Promise<void> {
  await claimAttachments(tx, act, ids, { suggestionId });
  if ((await tx.attachment.count({ where: { id: { in: [...ids] }, purpose: 'CONSENT_FORM' } })) > 0) return;
  throw new Invalid('attachmentIds', {
    'zh-CN': '请附上领衔代表书面意见的扫描件。',
    en: "Attach the scan of the lead deputy's paper.",
  });
}
