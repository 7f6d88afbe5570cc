import type { ReactNode } from 'react';

/** One column of a list. */
export interface ListColumn<Row> {
  key: string;
  title: string;
  /** What stands in a row's cell; in the main column words only, since they become the button that opens the row. */
  render: (row: Row) => ReactNode;
  /** The column that names the row; the first one where none is marked. */
  isMain?: boolean;
  /** Figures stand at the right, with digits of one width. */
  isNumber?: boolean;
  /** A CSS width. */
  width?: string;
  /** Whether a row has nothing to say here; where rows are laid out as cards the cell is then left out. */
  isEmpty?: (row: Row) => boolean;
  /** Not shown until somebody chooses it. */
  isHiddenAtFirst?: boolean;
}
