import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';
import styles from './ScopeTabs.module.css';
import type { SuggestionsSearch } from './suggestionsSearch.ts';

const scopes = ['mine', 'all'] as const;

/** Whose suggestions the list shows: one's own, or all that were accepted. */
export function ScopeTabs({ chosen }: { chosen: (typeof scopes)[number] }) {
  const { t } = useTranslation('suggestion');
  const navigate = useNavigate();
  return (
    <fieldset aria-label={t('scope.label')} className={styles.scopes}>
      {scopes.map((scope) => (
        <button
          aria-pressed={scope === chosen}
          className={styles.scope}
          key={scope}
          onClick={() =>
            void navigate({
              to: urls.suggestions,
              search: ({ words }: SuggestionsSearch) => ({
                ...(words ? { words } : {}),
                ...(scope === 'all' ? { all: true as const } : {}),
              }),
              replace: true,
            })
          }
          type="button"
        >
          {t(`scope.${scope}`)}
        </button>
      ))}
    </fieldset>
  );
}
