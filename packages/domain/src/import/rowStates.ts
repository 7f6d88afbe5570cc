/** How a row, and each of its cells, stands to what is kept already. */
import type { Sentences } from '../kernel/Refusal.ts';

export const importRowStateTerms = {
  NEW: { 'zh-CN': '新增', en: 'new' },
  CHANGED: { 'zh-CN': '修改', en: 'changed' },
  SAME: { 'zh-CN': '相同', en: 'same' },
  WARNING: { 'zh-CN': '提醒', en: 'warning' },
  ERROR: { 'zh-CN': '错误', en: 'error' },
} as const satisfies Record<string, Sentences>;

export type ImportRowState = keyof typeof importRowStateTerms;
export const importRowStates = Object.keys(importRowStateTerms) as ImportRowState[];

/** What taking a row in does: a warning says nothing of that. */
export const importEffects = ['ADD', 'CHANGE', 'NONE'] as const;
export type ImportEffect = (typeof importEffects)[number];

/** How one cell stands: its state, what stands in the register instead (in words), and what there is to say of it. */
export type CellVerdict = {
  readonly state: ImportRowState;
  /** The cell in words, as it was understood; as it was written where it was not. */
  readonly text: string;
  readonly was?: string;
  readonly say?: Sentences;
};

/** How a row stands: cells by field. `say` is of the row as a whole. */
export type RowVerdict = {
  readonly state: ImportRowState;
  readonly effect: ImportEffect;
  readonly cells: Readonly<Record<string, CellVerdict>>;
  readonly say?: Sentences;
};

/** The state of a row by its cells and by what taking it in does: an error outweighs a warning, and a warning the rest. */
export function stateOfRow(cells: Readonly<Record<string, CellVerdict>>, effect: ImportEffect): ImportRowState {
  const states = Object.values(cells).map(({ state }) => state);
  if (states.includes('ERROR')) return 'ERROR';
  if (states.includes('WARNING')) return 'WARNING';
  return effect === 'ADD' ? 'NEW' : effect === 'CHANGE' ? 'CHANGED' : 'SAME';
}
