/** Beginning and revising a suggestion before it is submitted, by the deputy or on the deputy's behalf. */
import {
  allows,
  checkedText,
  checkedTexts,
  draftLimits,
  handlingLimits,
  Invalid,
  NotAllowed,
  NotFound,
  type Openness,
  Stale,
  type SuggestionKind,
  type SuggestionSource,
  suggestionRelations,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import { releaseAttachments } from '../attachment/releaseAttachments.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { askSignaturesAgain } from '../co-signer/askSignaturesAgain.ts';
import { once } from '../idempotency/once.ts';
import { refreshSearch } from '../search/refreshSearch.ts';
import { leadDeputy } from './leadDeputy.ts';
import { type Asked, lockSuggestion } from './moveSuggestion.ts';
import { assertRaisesAgain } from './raisesAgain.ts';
import { writeEvent } from './writeEvent.ts';

/** What may be written of a suggestion while it is a draft or was sent back. */
export type SuggestionDraft = {
  readonly title: string;
  readonly body: string;
  readonly proposal: string;
  readonly kind: SuggestionKind;
  readonly source: SuggestionSource;
  readonly categoryId: string | null;
  readonly wishedUnitId: string | null;
  readonly openness: Openness;
  readonly opennessReason: string | null;
  readonly isSecrecyConfirmed: boolean;
  /** An earlier one, not solved then, that it raises again (滚动办理); left as it is where it is not said. */
  readonly raisesAgainId?: string | null;
};

/** Who leads it, and whether it is entered for the deputy. */
export type DraftFor = { readonly leadDeputyId: string; readonly isOnBehalf: boolean };

/**
 * Begins a draft, once per idempotency key, and promises its id. A deputy drafts for themselves; clerks and staff enter for a deputy of
 * theirs. Refuses with `NotAllowed`, `NotFound` (the deputy) or `Invalid`.
 */
export async function draftSuggestion(
  act: Act,
  key: string,
  { leadDeputyId, isOnBehalf }: DraftFor,
  draft: SuggestionDraft,
  attachmentIds: readonly string[] = [],
): Promise<string> {
  const own = act.viewer.mandates.some((m) => m.deputyId === leadDeputyId);
  if (!allows(act.viewer, isOnBehalf ? 'suggestion.draftOnBehalf' : 'suggestion.draft')) throw new NotAllowed();
  if (!isOnBehalf && !own) throw new NotAllowed();
  const texts = checkedDraft(draft);
  return once(act, 'draftSuggestion', key, async (tx, id) => {
    const place = await leadDeputy(tx, act, leadDeputyId, isOnBehalf);
    if (draft.raisesAgainId) await assertRaisesAgain(tx, act, draft.raisesAgainId, null);
    const data = { ...texts, ...place, leadDeputyId, evaluatorId: leadDeputyId, isOnBehalf };
    await tx.suggestion.create({
      data: {
        id,
        ...data,
        enteredById: act.viewer.accountId,
        enteredByName: act.viewer.name,
        filedAt: act.now,
        createdAt: act.now,
      },
    });
    await claimAttachments(tx, act, attachmentIds, { suggestionId: id });
    await refreshSearch(tx, 'SUGGESTION', [id]);
    await writeEvent(tx, act, { suggestionId: id, move: 'draft', from: null, to: 'DRAFT', facts: { isOnBehalf } });
    await writeAudit(tx, [auditOf(act, 'suggestion.draft', id, null, data)]);
  });
}

/**
 * Revises a draft or a returned suggestion, attaches the viewer's uploads to it and takes others off again; who signed the text that was
 * there is asked again. Refuses with `NotFound`, `NotAllowed`, `Stale` or `Invalid`.
 */
export async function reviseSuggestion(
  act: Act,
  asked: Asked,
  draft: SuggestionDraft,
  attachmentIds: readonly string[] = [],
  removedAttachmentIds: readonly string[] = [],
): Promise<void> {
  const texts = checkedDraft(draft);
  await act.db.$transaction(async (tx) => {
    const before = await lockSuggestion(tx, act, asked.id);
    if (!allows(act.viewer, 'suggestion.revise', suggestionRelations(act.viewer, before))) throw new NotAllowed();
    if (before.version !== asked.version) throw new Stale();
    if (before.state !== 'DRAFT' && before.state !== 'RETURNED') throw new NotAllowed(onlyDrafts);
    await assertReferences(tx, draft);
    if (draft.raisesAgainId) await assertRaisesAgain(tx, act, draft.raisesAgainId, await raisedAgain(tx, asked.id));
    await tx.suggestion.updateMany({ where: { id: asked.id }, data: { ...texts, version: { increment: 1 } } });
    const askedAgain = await askSignaturesAgain(tx, act, before, texts);
    const released = await releaseAttachments(tx, asked.id, removedAttachmentIds);
    await claimAttachments(tx, act, attachmentIds, { suggestionId: asked.id });
    await refreshSearch(tx, 'SUGGESTION', [asked.id]);
    const after = {
      ...texts,
      ...(released.length > 0 ? { removedAttachmentIds: released } : {}),
      ...(askedAgain > 0 ? { signaturesAskedAgain: askedAgain } : {}),
    };
    await writeAudit(tx, [
      auditOf(act, 'suggestion.revise', asked.id, { title: before.title, version: before.version }, after),
    ]);
  });
}

const onlyDrafts = {
  'zh-CN': '建议提交后不能再改；如需修改，请受理机构退回。',
  en: 'A suggestion cannot be changed once it is submitted; ask the screening body to send it back.',
};

function checkedDraft(draft: SuggestionDraft) {
  const { title, body, proposal } = checkedTexts(
    { title: draft.title, body: draft.body, proposal: draft.proposal },
    draftLimits,
  );
  const opennessReason =
    draft.openness === 'OPEN'
      ? null
      : checkedText('opennessReason', draft.opennessReason, { ...handlingLimits.opennessReason, min: 0 }) || null;
  return {
    title,
    body,
    proposal,
    opennessReason,
    kind: draft.kind,
    source: draft.source,
    categoryId: draft.categoryId,
    wishedUnitId: draft.wishedUnitId,
    openness: draft.openness,
    isSecrecyConfirmed: draft.isSecrecyConfirmed,
    ...(draft.raisesAgainId === undefined ? {} : { raisesAgainId: draft.raisesAgainId }),
  };
}

async function raisedAgain(tx: Tx, id: string): Promise<string | null> {
  return (await tx.suggestion.findUniqueOrThrow({ where: { id }, select: { raisesAgainId: true } })).raisesAgainId;
}

async function assertReferences(tx: Tx, { categoryId, wishedUnitId }: SuggestionDraft): Promise<void> {
  if (categoryId !== null && (await tx.category.count({ where: { id: categoryId, isActive: true } })) === 0) {
    throw new Invalid('categoryId', { 'zh-CN': '没有这个类别。', en: 'There is no such category.' });
  }
  if (wishedUnitId !== null && (await tx.organ.count({ where: { id: wishedUnitId } })) === 0) throw new NotFound();
}

function auditOf(act: Act, action: string, recordId: string, before: object | null, after: object) {
  return {
    actor: { id: act.viewer.accountId, name: act.viewer.name },
    action,
    noun: 'Suggestion',
    recordId,
    before,
    after,
    origin: act.origin,
  };
}
