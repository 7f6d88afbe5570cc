import type { SuggestionState, TodoAct } from '@renda/domain';

/** What a deputy has to do on a suggestion of theirs. */
export type DeputyAct = Extract<TodoAct, 'REVISE' | 'EVALUATE'>;

interface Todo {
  act: TodoAct;
  dueOn?: string | null;
  suggestion: { state: SuggestionState };
}

const isDeputys = <Of extends Todo>(todo: Of): todo is Of & { act: DeputyAct } =>
  todo.act === 'REVISE' || todo.act === 'EVALUATE';

/** Dated things first, then what others wait for, then one's own unfinished drafts. */
const rank = ({ dueOn, suggestion }: Todo) => (dueOn ? 0 : suggestion.state === 'DRAFT' ? 2 : 1);

/** What is a deputy's own to do, most urgent first; what they have to do in another office is left to its app. */
export function deputyTodos<Of extends Todo>(todos: readonly Of[]): (Of & { act: DeputyAct })[] {
  return todos.filter(isDeputys).sort((one, other) => rank(one) - rank(other));
}
