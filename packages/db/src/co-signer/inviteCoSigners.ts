/** Deputies are asked to sign a suggestion too (联名), or their signatures on paper are entered. */
import { Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import type { Tx } from '../client/countyClient.ts';
import { type Asked, recordOnSuggestion } from '../suggestion/moveSuggestion.ts';
import { readSigners, type Signer } from './signers.ts';

/** Asks them, until it is accepted. Refuses like every act, and with `Invalid` one who was asked before, whatever the answer. */
export async function inviteCoSigners(act: Act, asked: Asked, deputyIds: readonly string[]): Promise<void> {
  await recordOnSuggestion(act, 'inviteCoSigners', asked, async (tx, s) => {
    const signers = await readSigners(tx, act, s, deputyIds);
    await assertNew(tx, s.id, signers);
    await tx.coSigner.createMany({
      data: signers.map((d) => ({
        suggestionId: s.id,
        deputyId: d.id,
        invitedAt: act.now,
        enteredByName: act.viewer.name,
      })),
    });
    return { facts: { deputies: signers.map((d) => d.name) } };
  });
}

/**
 * Enters signatures that stand on the paper, of deputies asked before or not; the scan is needed, here or with the suggestion. Each
 * deputy is told, and may object. Refuses like every act, and with `Invalid`.
 */
export async function enterCoSignatures(
  act: Act,
  asked: Asked,
  deputyIds: readonly string[],
  attachmentIds: readonly string[] = [],
): Promise<void> {
  await recordOnSuggestion(act, 'enterCoSignatures', asked, async (tx, s) => {
    const signers = await readSigners(tx, act, s, deputyIds);
    await claimAttachments(tx, act, attachmentIds, { suggestionId: s.id });
    await assertScan(tx, s.id);
    for (const signer of signers) await writeSignature(tx, act, s.id, signer);
    return { facts: { deputies: signers.map((d) => d.name), isOnBehalf: true } };
  });
}

async function assertNew(tx: Tx, suggestionId: string, signers: readonly Signer[]): Promise<void> {
  const before = await tx.coSigner.findMany({
    where: { suggestionId, deputyId: { in: signers.map((d) => d.id) } },
    select: { deputyId: true },
  });
  const known = signers.filter((d) => before.some((b) => b.deputyId === d.id)).map((d) => d.name);
  if (known.length === 0) return;
  throw new Invalid('deputyIds', {
    'zh-CN': `已经邀请过${known.join('、')}；未联名的代表在受理前可以自己改为联名。`,
    en: `${known.join(', ')} was asked before; who declined may still sign until it is accepted.`,
  });
}

async function assertScan(tx: Tx, suggestionId: string): Promise<void> {
  if ((await tx.attachment.count({ where: { suggestionId, purpose: 'SCAN' } })) > 0) return;
  throw new Invalid('attachmentIds', {
    'zh-CN': '登记联名要附代表签名原件的扫描件或照片。',
    en: 'Signatures entered from paper need the scan of the signed paper.',
  });
}

/** A signature given in person stays as it was given. */
async function writeSignature(tx: Tx, act: Act, suggestionId: string, { id, name }: Signer): Promise<void> {
  const row = await tx.coSigner.findFirst({ where: { suggestionId, deputyId: id }, select: { id: true, state: true } });
  const signed = {
    state: 'SIGNED',
    answeredAt: act.now,
    isOnBehalf: true,
    enteredByName: act.viewer.name,
    checkedAt: null,
  };
  if (row === null) {
    await tx.coSigner.create({ data: { suggestionId, deputyId: id, invitedAt: act.now, ...signed } });
    return;
  }
  if (row.state === 'SIGNED') {
    throw new Invalid('deputyIds', { 'zh-CN': `${name}代表已经联名。`, en: `${name} has signed already.` });
  }
  await tx.coSigner.updateMany({ where: { id: row.id }, data: { ...signed, version: { increment: 1 } } });
}
