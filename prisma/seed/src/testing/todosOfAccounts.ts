/** What the today page asks of each of the cast of a seeded county. */
import {
  activitiesToDo,
  awaitingSuggestions,
  type Db,
  todoFacts,
  todoSelect,
  undrawn,
  unsignedBatches,
  visibleBatches,
  visibleSuggestions,
} from '@renda/db';
import { type Grant, type Role, type TodoAct, todosOf, type Viewer } from '@renda/domain';
import type { DemoCounty } from '../county/demoCounty.ts';

/** The acts by log-in, each as often as there is something to do. */
export async function todosOfAccounts(db: Db, county: DemoCounty, today: string): Promise<Map<string, TodoAct[]>> {
  const found = new Map<string, TodoAct[]>();
  for (const { login } of county.cast.filter((one) => one.county === county.plan.name)) {
    const viewer = viewerOf(county, login);
    const where = { AND: [visibleSuggestions(viewer), awaitingSuggestions(viewer, today)] };
    const waiting = await db.suggestion.findMany({ select: todoSelect(viewer), where });
    const unsigned = unsignedBatches(viewer);
    const batches = unsigned && (await db.handOverBatch.count({ where: { AND: [visibleBatches(viewer), unsigned] } }));
    found.set(login, [
      ...waiting.flatMap((row) => todosOf(viewer, todoFacts(row), today).map(({ act }) => act)),
      ...Array.from({ length: batches ?? 0 }, () => 'SIGN_RECEIPT' as const),
      ...(await undrawn(db, viewer)).map(() => 'DRAW_LOOK_BACKS' as const),
      ...(await activitiesToDo(db, viewer, today)).map(({ act }) => act),
    ]);
  }
  return found;
}

function viewerOf({ plan, accounts, rows }: DemoCounty, login: string): Viewer {
  const account = accounts.find((one) => one.login === login);
  const personId = account?.personId ?? null;
  const townships = new Map(rows.organs.map(({ id, townshipId }) => [id, townshipId ?? null]));
  const congresses = new Map(rows.terms.map(({ id, congressId }) => [id, congressId]));
  const grants: Grant[] = rows.role_grants
    .filter(({ accountId }) => accountId === account?.id)
    .map(({ role, organId = null, delegationId = null }) => {
      const townshipId = organId === null ? null : (townships.get(organId) ?? null);
      return { role: role as Role, organId, delegationId, townshipId };
    });
  const mandates = rows.deputies
    .filter((one) => personId !== null && one.personId === personId && one.mandateState === 'IN_OFFICE' && !one.validTo)
    .map(({ id, termId, townshipId = null }) => ({
      deputyId: id,
      congressId: congresses.get(termId) as string,
      townshipId,
    }));
  const accountId = account?.id as string;
  return { accountId, jurisdiction: plan.code, personId, name: '演示', locale: 'zh-CN', grants, mandates };
}
