import { degreeTerms, rateDefinitions, unitDutyTerms } from '@renda/domain';
import { useTranslation } from 'react-i18next';
import type { SuggestionsSearch } from '../suggestion/suggestionsSearch.ts';
import { useWord } from '../texts/useWord.ts';
import type { BoardRowFragment } from './BoardScreen.generated.ts';
import { type BoardNumber, type BoardReading, numberSearch } from './numberSearch.ts';

/** One figure of a row: of a hundred, with what it is of. */
export interface BoardCell {
  key: string;
  title: string;
  /** Null where there is nothing to measure. */
  value: number | null;
  /** The n, as it stands beside the figure. */
  of: string;
  /** Why there is no figure. */
  none: string;
  /** Between which values it would lie for as many cases alike. */
  interval: { low: number; high: number; words: string } | null;
  /** The whole in words, for a screen reader. */
  words: string;
  list: SuggestionsSearch | undefined;
}

export type CellsOf = (row: BoardRowFragment, name: string, isTotal: boolean) => BoardCell[];

/** The figures of a row: its degrees (by unit its duties too), and its rates. */
export function useBoardCells(reading: BoardReading): { degrees: CellsOf; rates: CellsOf } {
  const { t } = useTranslation('board');
  const word = useWord();
  const listOf = (number: BoardNumber, row: BoardRowFragment, isTotal: boolean) =>
    numberSearch(number, isTotal ? 'all' : row, reading);
  const degrees: CellsOf = (row, group, isTotal) => {
    const means = [
      ...row.degrees.map(({ degree, ...mean }) => ({ ...mean, key: degree, title: word(degreeTerms[degree]) })),
      ...row.duties.map(({ duty, ...mean }) => ({ ...mean, key: duty, title: word(unitDutyTerms[duty]) })),
    ];
    return means.map(({ key, title, mean, measured }) => ({
      key,
      title,
      value: mean ?? null,
      of: `(${measured})`,
      none: t('degrees.none'),
      interval: null,
      words: t('degrees.cell', { group, what: title, mean, measured }),
      list: listOf({ measured: key }, row, isTotal),
    }));
  };
  const rates: CellsOf = (row, group, isTotal) =>
    row.rates.map(({ rate, of, numerator, denominator, percent, low, high }) => {
      const title = word(rateDefinitions[rate].label);
      const interval = low == null || high == null ? null : { low, high };
      return {
        key: rate,
        title,
        value: percent ?? null,
        of: `${numerator}/${denominator}`,
        none: t('rates.none'),
        interval: interval && { ...interval, words: t('rates.interval', interval) },
        words: t('rates.cell', { group, what: title, percent, numerator, denominator }),
        list: listOf({ counted: of }, row, isTotal),
      };
    });
  return { degrees, rates };
}
