import type { TodoAct } from '@renda/domain';

/** Things to do of one kind. */
export interface TodoGroup<Todo> {
  readonly act: TodoAct;
  readonly todos: readonly Todo[];
}

/** Things to do by what is to be done; given the most urgent first, groups come in the order of their most urgent one. */
export function todoGroups<Todo extends { readonly act: TodoAct }>(todos: readonly Todo[]): TodoGroup<Todo>[] {
  const acts = [...new Set(todos.map(({ act }) => act))];
  return acts.map((act) => ({ act, todos: todos.filter((todo) => todo.act === act) }));
}

/** How many things are late, and how many are due on that day. Dates are `YYYY-MM-DD`. */
export function urgency(todos: readonly { readonly dueOn?: string | null }[], thisDay: string) {
  const dates = todos.flatMap(({ dueOn }) => dueOn ?? []);
  return {
    late: dates.filter((dueOn) => dueOn < thisDay).length,
    today: dates.filter((dueOn) => dueOn === thisDay).length,
  };
}
