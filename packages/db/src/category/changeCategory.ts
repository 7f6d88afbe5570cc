/** The only code that adds and changes the county's subjects of suggestions. */
import {
  allows,
  categoryLimits,
  checkedCategoryOrder,
  checkedText,
  Invalid,
  mostCategoryOrder,
  NotAllowed,
  NotFound,
  Stale,
} from '@renda/domain';
import { type Act, actorOf } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { once } from '../idempotency/once.ts';

/** What may be changed of a subject. */
export type CategoryChange = { readonly name: string; readonly sortOrder: number; readonly isActive: boolean };

/**
 * Adds a subject at the end, once per key, and promises its id. Refuses with `NotAllowed`, and with `Invalid` (on `name`) a name out of
 * bounds or that another bears.
 */
export async function addCategory(act: Act, key: string, name: string): Promise<string> {
  assertMay(act);
  const checked = checkedText('name', name, categoryLimits.name);
  return once(act, 'addCategory', key, async (tx, id) => {
    await lockAll(tx);
    await assertOwnName(tx, id, checked);
    const last = await tx.category.aggregate({ _max: { sortOrder: true } });
    const sortOrder = Math.min((last._max.sortOrder ?? 0) + 1, mostCategoryOrder);
    await tx.category.create({ data: { id, key: id, name: checked, sortOrder } });
    await audit(tx, act, 'category.add', id, null, { name: checked, sortOrder, isActive: true });
  });
}

/**
 * Renames a subject, moves it in the order, takes it out of use or back. Suggestions keep theirs, and show its new name. Refuses with
 * `NotAllowed`, `NotFound`, `Stale`, and with `Invalid` a wrong value, and taking the last one out of use.
 */
export async function changeCategory(
  act: Act,
  { id, version }: { readonly id: string; readonly version: number },
  change: CategoryChange,
): Promise<void> {
  assertMay(act);
  const name = checkedText('name', change.name, categoryLimits.name);
  const data = { name, sortOrder: checkedCategoryOrder(change.sortOrder), isActive: change.isActive };
  await act.db.$transaction(async (tx) => {
    await lockAll(tx);
    const before = await tx.category.findFirst({
      where: { id },
      select: { name: true, sortOrder: true, isActive: true, version: true },
    });
    if (before === null) throw new NotFound();
    if (before.version !== version) throw new Stale();
    await assertOwnName(tx, id, name);
    if (!data.isActive) await assertOthersInUse(tx, id);
    await tx.category.updateMany({ where: { id }, data: { ...data, version: { increment: 1 } } });
    const { version: _, ...was } = before;
    await audit(tx, act, 'category.change', id, was, data);
  });
}

function assertMay({ viewer }: Act): void {
  if (!allows(viewer, 'settings.change')) throw new NotAllowed();
}

// There are some dozen; all are held, so that two at once cannot take one name, nor the last two out of use.
async function lockAll(tx: Tx): Promise<void> {
  await tx.$queryRaw`select 1 from categories order by id for update`;
}

async function assertOwnName(tx: Tx, id: string, name: string): Promise<void> {
  const other = await tx.category.findFirst({ where: { name, id: { not: id } }, select: { id: true } });
  if (other === null) return;
  throw new Invalid('name', { 'zh-CN': '已有同名的类别。', en: 'There is a category of that name already.' });
}

async function assertOthersInUse(tx: Tx, id: string): Promise<void> {
  const others = await tx.category.count({ where: { isActive: true, id: { not: id } } });
  if (others > 0) return;
  throw new Invalid('isActive', { 'zh-CN': '至少要有一个在用的类别。', en: 'At least one category must be in use.' });
}

async function audit(
  tx: Tx,
  act: Act,
  action: string,
  id: string,
  before: CategoryChange | null,
  after: CategoryChange,
): Promise<void> {
  const record = { actor: actorOf(act), action, noun: 'Category', recordId: id, before, after, origin: act.origin };
  await writeAudit(tx, [record]);
}
