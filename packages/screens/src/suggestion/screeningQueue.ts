import type { TodoAct } from '@renda/domain';

interface Todo {
  readonly act: TodoAct;
  readonly suggestion?: { readonly id: string } | null;
}

/** What waits to be screened round one suggestion: how many in all, and its neighbours, the most urgent first. */
export interface ScreeningQueue {
  readonly waiting: number;
  readonly next: string | null;
  readonly previous: string | null;
}

/** The place of a suggestion in the viewer's queue; of one that waits no longer, the next is the first that does. */
export function screeningQueue(todos: readonly Todo[], id: string): ScreeningQueue {
  const ids = todos.flatMap(({ act, suggestion }) => (act === 'SCREEN' && suggestion ? [suggestion.id] : []));
  const at = ids.indexOf(id);
  return { waiting: ids.length, next: ids[at + 1] ?? null, previous: at > 0 ? (ids[at - 1] ?? null) : null };
}

/** Which suggestion comes after this one was screened: the next in the queue, from its end the first again. */
export function afterScreening(todos: readonly Todo[], id: string): string | null {
  const { next } = screeningQueue(todos, id);
  const first = todos.find(({ act, suggestion }) => act === 'SCREEN' && suggestion?.id !== id);
  return next ?? first?.suggestion?.id ?? null;
}
