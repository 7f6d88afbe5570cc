import { type ImportRowState, importRowStateTerms } from '@renda/domain';
import { Tag, type TagKind } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';

const kinds: Readonly<Record<ImportRowState, TagKind>> = {
  NEW: 'ok',
  CHANGED: 'accent',
  SAME: 'rest',
  WARNING: 'due',
  ERROR: 'late',
};

/** How a row stands, in a word of its own colour and shape. */
export function RowStateMark({ state }: { state: ImportRowState }) {
  const locale = useLocale();
  return <Tag kind={kinds[state]}>{importRowStateTerms[state][locale]}</Tag>;
}
