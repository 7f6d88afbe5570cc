import { FilterBar } from '@renda/ui/desktop';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberChips } from '../board/NumberChips.tsx';
import { OrganSelect } from '../fields/OrganSelect.tsx';
import styles from './SuggestionFilters.module.css';
import { isNarrowed, type SuggestionsSearch, unnarrowed } from './suggestionsSearch.ts';
import { type FilterChoice, useSuggestionFilters } from './useSuggestionFilters.ts';

interface Props {
  search: SuggestionsSearch;
  onChange: (search: SuggestionsSearch) => void;
  choice: FilterChoice;
  /** Narrows the list whatever the filters say. */
  always?: Pick<SuggestionsSearch, 'unit'>;
}

const units = { isUnit: true };

/** The filters of a list of suggestions, set from the address and written back to it. */
export function SuggestionFilters({ search, onChange, choice, always }: Props) {
  const { t } = useTranslation('suggestion');
  const { usual, rare } = useSuggestionFilters({ ...search, ...always }, choice);
  const [isWhole, setWhole] = useState(false);
  const showsRare = isWhole || rare.length === 1 || search.congress !== undefined || search.session !== undefined;
  const { open: _, late, answers: __, year, charge, ...texts } = search;
  const isMine = charge === 'mine';
  const set = (change: Partial<SuggestionsSearch>) => onChange({ ...search, open: undefined, ...change });
  return (
    <FilterBar
      filters={[...usual, ...(showsRare ? rare : [])]}
      onChange={(key, value) => set({ [key]: key === 'year' && value ? Number(value) : value })}
      values={{ ...texts, year: year === undefined ? undefined : String(year) }}
    >
      {(choice.byUnit || search.unit) && (
        <OrganSelect<string>
          className={styles.unit}
          filter={units}
          label={t('filter.unit')}
          onChange={(unit) => set({ unit, answers: undefined })}
          placeholder={t('filter.unit')}
          value={search.unit}
        />
      )}
      {(choice.isInCharge || isMine) && (
        <Button
          aria-pressed={isMine}
          onClick={() => set({ charge: isMine ? unnarrowed(choice.isInCharge).charge : 'mine' })}
          shape="round"
          type={isMine ? 'primary' : 'default'}
        >
          {t('filter.mine')}
        </Button>
      )}
      <Button
        aria-pressed={late === true}
        onClick={() => set({ late: late ? undefined : true })}
        shape="round"
        type={late ? 'primary' : 'default'}
      >
        {t('filter.late')}
      </Button>
      <NumberChips onChange={set} search={search} />
      {!showsRare && (
        <Button onClick={() => setWhole(true)} type="text">
          {t('filter.more')}
        </Button>
      )}
      {isNarrowed(search) && (
        <Button onClick={() => onChange(unnarrowed(choice.isInCharge))} type="text">
          {t('filter.clear')}
        </Button>
      )}
    </FilterBar>
  );
}
