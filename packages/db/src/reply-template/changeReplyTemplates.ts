/** The only code that adds and changes templates of replies. */
import {
  checkedReplyTemplate,
  Invalid,
  mayKeepReplyTemplates,
  mostReplyTemplates,
  NotAllowed,
  NotFound,
  type ReplyClass,
  type ReplyTemplateDraft,
  Stale,
} from '@renda/domain';
import { type Act, actorOf } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { once } from '../idempotency/once.ts';
import { visibleReplyTemplates } from './visibleTo.ts';

/** What a template is to be; one out of use is kept, and offered to nobody. */
export type ReplyTemplateChange = ReplyTemplateDraft & { readonly isActive: boolean };

/**
 * Adds a template of a unit, or of the county for all units (`unitId` null), once per key, and promises its id. Refuses with `NotAllowed`
 * who does not keep them, and with `Invalid` a text out of bounds, an unknown place, a name in use, and one too many.
 */
export async function addReplyTemplate(
  act: Act,
  key: string,
  unitId: string | null,
  draft: ReplyTemplateDraft,
): Promise<string> {
  assertKeeps(act, unitId);
  const data = { ...checkedReplyTemplate(draft), isActive: true };
  return once(act, 'addReplyTemplate', key, async (tx, id) => {
    await assertRoom(tx, unitId);
    await withOwnName(() => tx.replyTemplate.create({ data: { id, unitId, ...data, ...changed(act) } }));
    await audit(tx, act, 'replyTemplate.add', id, null, { unitId, ...data });
  });
}

/**
 * Changes a template, takes it out of use or back; replies drafted from it stay as they are. Refuses as adding does, and with `NotFound`
 * and `Stale`.
 */
export async function changeReplyTemplate(
  act: Act,
  { id, version }: { readonly id: string; readonly version: number },
  { isActive, ...draft }: ReplyTemplateChange,
): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const { unitId, version: held, ...before } = await readForChange(tx, act, id);
    assertKeeps(act, unitId);
    const data = { ...checkedReplyTemplate(draft), isActive };
    if (isActive && !before.isActive) await assertRoom(tx, unitId);
    const { count } = await withOwnName(() =>
      tx.replyTemplate.updateMany({
        where: { id, version: held === version ? version : -1 },
        data: { ...data, ...changed(act), version: { increment: 1 } },
      }),
    );
    if (count === 0) throw new Stale();
    const was = { ...before, replyClass: before.replyClass as ReplyClass | null };
    await audit(tx, act, 'replyTemplate.change', id, was, data);
  });
}

const changed = (act: Act) => ({ changedAt: act.now, changedByName: act.viewer.name });

function assertKeeps({ viewer }: Act, unitId: string | null): void {
  if (!mayKeepReplyTemplates(viewer, unitId)) throw new NotAllowed();
}

async function readForChange(tx: Tx, { viewer }: Act, id: string) {
  const found = await tx.replyTemplate.findFirst({
    where: { id, AND: visibleReplyTemplates(viewer) },
    select: { unitId: true, name: true, replyClass: true, body: true, isActive: true, version: true },
  });
  if (found === null) throw new NotFound();
  return found;
}

// Two at once may pass it by one, which harms nobody: it is there so that a list stays one.
async function assertRoom(tx: Tx, unitId: string | null): Promise<void> {
  if ((await tx.replyTemplate.count({ where: { unitId, isActive: true } })) < mostReplyTemplates) return;
  throw new Invalid('name', {
    'zh-CN': `在用的模板最多 ${mostReplyTemplates} 个，请先停用不用的。`,
    en: `There may be ${mostReplyTemplates} templates in use; take one out of use first.`,
  });
}

async function withOwnName<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'P2002')) throw error;
    throw new Invalid('name', {
      'zh-CN': '已有同名的在用模板。',
      en: 'There is a template of that name in use already.',
    });
  }
}

async function audit(
  tx: Tx,
  act: Act,
  action: string,
  recordId: string,
  before: ReplyTemplateChange | null,
  after: ReplyTemplateChange & { readonly unitId?: string | null },
): Promise<void> {
  await writeAudit(tx, [
    { actor: actorOf(act), action, noun: 'ReplyTemplate', recordId, before, after, origin: act.origin },
  ]);
}
