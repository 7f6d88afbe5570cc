/** Which work an import of a kind is. */
import { type ImportKind, isRegisterKind } from '@renda/domain';
import { holidayWork } from './holidayWork.ts';
import type { KindWork } from './KindWork.ts';
import { pastSuggestionWork } from './pastSuggestionWork.ts';
import { registerWork } from './registerWork.ts';

export function workOf(kind: ImportKind): KindWork {
  if (isRegisterKind(kind)) return registerWork(kind);
  return kind === 'HOLIDAY' ? holidayWork : pastSuggestionWork;
}
