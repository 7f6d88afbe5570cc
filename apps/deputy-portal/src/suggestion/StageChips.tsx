import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SuggestionFilter } from '../schema.generated.ts';
import { urls } from '../urls.ts';
import { StageChipsDocument } from './StageChips.generated.ts';
import styles from './StageChips.module.css';
import { type Stage, stageCounts } from './stages.ts';

interface Props {
  /** What the list is narrowed to besides the stage. */
  filter: SuggestionFilter;
  chosen: Stage | undefined;
}

/** The stages in which there are suggestions, each with its count, to narrow the list by. Nothing while there is one alone. */
export function StageChips({ filter, chosen }: Props) {
  const { t } = useTranslation('suggestion');
  const navigate = useNavigate();
  const { data } = useQuery(StageChipsDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const counted = (data?.suggestionStateCounts ?? []).filter(({ state }) => filter.states?.includes(state) ?? true);
  const counts = stageCounts(counted);
  if (counts.length < 2 && !chosen) return null;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const entries: { stage: Stage | undefined; count: number }[] = [{ stage: undefined, count: total }, ...counts];
  const choose = (stage: Stage | undefined) =>
    void navigate({ to: urls.suggestions, search: (old) => ({ ...old, stage }), replace: true, resetScroll: false });
  return (
    <fieldset aria-label={t('stages')} className={styles.chips}>
      {entries.map(({ stage, count }) => (
        <button
          aria-pressed={stage === chosen}
          className={styles.chip}
          key={stage ?? 'all'}
          onClick={() => choose(stage)}
          type="button"
        >
          {t(`stage.${stage ?? 'all'}`)} <span className={styles.count}>{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
