/** A lifecycle on paper: its diagram in Mermaid, and who may make each move. */
import type { Lifecycle } from '@renda/domain';

type AnyLifecycle = Lifecycle<string, string, string>;

/** The diagram and the table of moves, as Markdown. A move that every other state allows is drawn once, from “any state”. */
export function lifecycleText(life: AnyLifecycle): string {
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...diagram(life).map((line) => `  ${line}`),
    '```',
    '',
    ...moveTable(life),
  ].join('\n');
}

function diagram(life: AnyLifecycle): string[] {
  const general = life.moveNames.filter((move) => isFromAnywhere(life, move));
  return [
    ...life.stateNames.map((state) => `state "${state} ${word(life, state)}" as ${state}`),
    ...(general.length > 0 ? ['state "any state" as ANY'] : []),
    `[*] --> ${life.initial}`,
    ...life.moveNames.flatMap((move) => arrows(life, move)),
  ];
}

function arrows(life: AnyLifecycle, move: string): string[] {
  const from = isFromAnywhere(life, move) ? ['ANY'] : (life.moves[move]?.from ?? []);
  return from.flatMap((state) => life.targets(move).map((target) => `${state} --> ${target}: ${move}`));
}

function isFromAnywhere(life: AnyLifecycle, move: string): boolean {
  const targets = life.targets(move);
  const others = life.stateNames.filter((state) => !targets.includes(state));
  return life.stateNames.length > 2 && others.every((state) => life.moves[move]?.from.includes(state));
}

function moveTable(life: AnyLifecycle): string[] {
  const rows = life.moveNames.map((move) => {
    const needs = life.moves[move]?.needs ?? [];
    return `| ${move} | ${life.moves[move]?.label['zh-CN']} | ${life.actors(move).join(', ')} | ${needs.join(', ')} |`;
  });
  return ['| move | 中文 | by | needs |', '| --- | --- | --- | --- |', ...rows];
}

function word(life: AnyLifecycle, state: string): string {
  return life.states[state]?.['zh-CN'] ?? state;
}
