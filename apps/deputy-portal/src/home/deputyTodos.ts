import type { SuggestionState, TodoAct } from '@renda/domain';

/** What a deputy has to do on a suggestion of theirs. */
export type DeputyAct = Extract<TodoAct, 'REVISE' | 'EVALUATE'>;

interface Todo {
  act: TodoAct;
  dueOn?: string | null;
  suggestion?: { state: SuggestionState } | null;
}

type Deputys<Of extends Todo> = Of & { act: DeputyAct; suggestion: NonNullable<Of['suggestion']> };

const isDeputys = <Of extends Todo>(todo: Of): todo is Deputys<Of> =>
  (todo.act === 'REVISE' || todo.act === 'EVALUATE') && Boolean(todo.suggestion);

/** Dated things first, then what others wait for, then one's own unfinished drafts. */
const rank = ({ dueOn, suggestion }: Todo) => (dueOn ? 0 : suggestion?.state === 'DRAFT' ? 2 : 1);

/**
 * What is a deputy's own to do, most urgent first. What they are asked by others (to sign, to agree, to say what they think) has cards of
 * its own, which answer it in place; what they have to do in another office is left to its app.
 */
export function deputyTodos<Of extends Todo>(todos: readonly Of[]): Deputys<Of>[] {
  return todos.filter(isDeputys).sort((one, other) => rank(one) - rank(other));
}

interface CoSigning {
  suggestion: { id: string };
}

/** Invitations and replies on which something is still the viewer's to say; one answered is told no longer. */
export function openCoSignings<Of extends CoSigning>(
  coSignings: readonly Of[],
  todos: readonly { act: TodoAct; suggestion?: { id: string } | null }[],
): Of[] {
  const open = todos.filter(({ act }) => act === 'ANSWER_INVITATION' || act === 'GIVE_OPINION');
  return coSignings.filter((each) => open.some(({ suggestion }) => suggestion?.id === each.suggestion.id));
}
