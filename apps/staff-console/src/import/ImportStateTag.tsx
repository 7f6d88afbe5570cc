import type { ImportState } from '@renda/domain';
import { Tag, type TagKind } from '@renda/ui/desktop';

const kinds: Readonly<Record<ImportState, TagKind>> = {
  UPLOADED: 'accent',
  READ: 'due',
  PREVIEWED: 'due',
  TAKEN_IN: 'ok',
  REFUSED: 'late',
  CANCELLED: 'rest',
};

/** Where an import stands, in a word. */
export function ImportStateTag({ state, word }: { state: ImportState; word: string }) {
  return <Tag kind={kinds[state]}>{word}</Tag>;
}
