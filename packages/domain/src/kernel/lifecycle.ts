/** A life as a table: states, and the moves between them. The API, the buttons and the diagrams are drawn from it. */
import { type Locale, Refusal, type Sentences } from './Refusal.ts';

/** One move: from which states, to which (the first is the usual one), by whom (a relation to the record), needing what. */
export type Move<State extends string, Actor extends string> = {
  readonly from: readonly State[];
  readonly to: State | readonly [State, State, ...State[]];
  readonly by: Actor | readonly Actor[];
  readonly needs?: readonly string[];
};

/** A table of states with their official words, and of moves. */
export type LifecycleTable<State extends string, Name extends string, Actor extends string> = {
  readonly noun: string;
  readonly initial: State;
  readonly states: Readonly<Record<State, Sentences>>;
  readonly moves: Readonly<Record<Name, Move<State, Actor> & { readonly label: Sentences }>>;
};

/** A checked table with its questions. */
export type Lifecycle<State extends string, Name extends string, Actor extends string> = LifecycleTable<
  State,
  Name,
  Actor
> & {
  readonly stateNames: readonly State[];
  readonly moveNames: readonly Name[];
  /** The states that a move may lead to. */
  targets(move: Name): readonly State[];
  /** The relations that may make a move. */
  actors(move: Name): readonly Actor[];
  /** The moves that a state allows, whoever asks. */
  movesFrom(state: State): readonly Name[];
  /** Refuses with `IllegalMove` unless the state allows the move; the target must be one of the move's own. */
  next(move: Name, state: State, target?: State): State;
};

/** The state does not allow the move. */
export class IllegalMove extends Refusal {
  readonly move: string;
  readonly state: string;
  readonly allowedFrom: readonly string[];

  constructor(move: string, state: string, allowedFrom: readonly string[], sentences: Sentences) {
    super(sentences);
    this.move = move;
    this.state = state;
    this.allowedFrom = allowedFrom;
  }
}

/** Promises a table in which every state can be reached from the initial one; throws when it is not so. */
export function lifecycle<State extends string, Name extends string, Actor extends string>(
  table: LifecycleTable<State, Name, Actor>,
): Lifecycle<State, Name, Actor> {
  const stateNames = Object.keys(table.states) as State[];
  const moveNames = Object.keys(table.moves) as Name[];
  const targets = (move: Name): readonly State[] => list(table.moves[move].to);
  const lost = unreachable(table.initial, stateNames, moveNames, (m) => table.moves[m].from, targets);
  if (lost.length > 0) throw new Error(`${table.noun}: no move leads to ${lost.join(', ')}`);
  return {
    ...table,
    stateNames,
    moveNames,
    targets,
    actors: (move) => list(table.moves[move].by),
    movesFrom: (state) => moveNames.filter((m) => table.moves[m].from.includes(state)),
    next(move, state, target = targets(move)[0] as State) {
      if (!table.moves[move].from.includes(state)) throw illegal(table, move, state);
      if (!targets(move).includes(target)) throw new Error(`${table.noun}.${move} does not lead to ${target}`);
      return target;
    },
  };
}

function list<T extends string>(value: T | readonly T[]): readonly T[] {
  return typeof value === 'string' ? [value] : value;
}

function unreachable<State extends string, Name extends string>(
  initial: State,
  states: readonly State[],
  moves: readonly Name[],
  from: (move: Name) => readonly State[],
  to: (move: Name) => readonly State[],
): State[] {
  const reached = new Set<State>([initial]);
  for (let grew = true; grew; ) {
    const before = reached.size;
    for (const move of moves) if (from(move).some((s) => reached.has(s))) for (const t of to(move)) reached.add(t);
    grew = reached.size > before;
  }
  return states.filter((s) => !reached.has(s));
}

function illegal<State extends string, Name extends string, Actor extends string>(
  table: LifecycleTable<State, Name, Actor>,
  move: Name,
  state: State,
): IllegalMove {
  const from = table.moves[move].from;
  const say = (locale: Locale, joint: string) => from.map((s) => table.states[s][locale]).join(joint);
  return new IllegalMove(move, state, from, {
    'zh-CN': `现在是“${table.states[state]['zh-CN']}”，不能${table.moves[move].label['zh-CN']}；只有“${say('zh-CN', '”“')}”时可以。`,
    en: `It is ${table.states[state].en} now, so it cannot be moved by "${table.moves[move].label.en}"; that is possible when ${say('en', ', ')}.`,
  });
}
