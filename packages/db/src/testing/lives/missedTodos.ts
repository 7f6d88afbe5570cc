/** What is somebody's to do by the domain's tables, held against where their list looks for it. */
import { todosOf } from '@renda/domain';
import { awaitingSuggestions } from '../../suggestion/todo.ts';
import { todoFacts, todoSelect } from '../../suggestion/todoFacts.ts';
import { visibleSuggestions } from '../../suggestion/visibleTo.ts';
import type { Neighbourhood } from './Neighbourhood.ts';
import type { Looker } from './sight.ts';

/** Faults: whatever is the looker's to do on one of these that the list would not find, and how much they have to do in all. */
export async function missedTodos(
  { db, today }: Neighbourhood,
  ids: readonly string[],
  { name, viewer }: Looker,
): Promise<{ readonly faults: readonly string[]; readonly acts: readonly string[] }> {
  const seen = { id: { in: [...ids] }, AND: visibleSuggestions(viewer) };
  const listed = { AND: [seen, awaitingSuggestions(viewer, today)] };
  const rows = await db.suggestion.findMany({ where: seen, select: todoSelect(viewer) });
  const found = new Set((await db.suggestion.findMany({ where: listed, select: { id: true } })).map(({ id }) => id));
  const told = rows.map((row) => ({ id: row.id, state: row.state, todos: todosOf(viewer, todoFacts(row), today) }));
  return {
    acts: told.flatMap(({ todos }) => todos.map(({ act }) => act)),
    faults: told
      .filter(({ id, todos }) => todos.length > 0 && !found.has(id))
      .map(({ state, todos }) => `${name} is not told to ${todos.map(({ act }) => act).join(', ')} of one ${state}`),
  };
}
