/** Which work an import of a kind is. */
import { type ImportKind, isRegisterKind } from '@renda/domain';
import { holidayWork } from './holidayWork.ts';
import type { KindWork } from './KindWork.ts';
import { registerWork } from './registerWork.ts';

export function workOf(kind: ImportKind): KindWork {
  return isRegisterKind(kind) ? registerWork(kind) : holidayWork;
}
