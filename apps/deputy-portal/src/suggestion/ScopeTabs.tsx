import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { urls } from '../urls.ts';
import styles from './ScopeTabs.module.css';
import type { SuggestionsSearch } from './suggestionsSearch.ts';

interface Scope {
  key: string;
  label: string;
  search: SuggestionsSearch;
  isChosen: boolean;
}

/** Whose suggestions the list shows: one's own (by mandate, for who holds two), or all that were accepted. */
export function ScopeTabs({ search }: { search: SuggestionsSearch }) {
  const { t } = useTranslation('suggestion');
  const { mandates } = useSignedIn();
  const chosen = search.mandate ?? mandates[0]?.id;
  const own = mandates.map<Scope>(({ id, congress }) => ({
    key: id,
    label: mandates.length > 1 ? t('scope.mineOf', { congress }) : t('scope.mine'),
    search: mandates.length > 1 ? { mandate: id } : {},
    isChosen: !search.all && id === chosen,
  }));
  const all: Scope = { key: 'all', label: t('scope.all'), search: { all: true }, isChosen: search.all === true };
  return (
    <nav aria-label={t('scope.label')} className={styles.scopes}>
      {[...own, all].map((scope) => (
        <Link
          aria-current={scope.isChosen}
          className={styles.scope}
          key={scope.key}
          replace
          search={scope.search}
          to={urls.suggestions}
        >
          {scope.label}
        </Link>
      ))}
    </nav>
  );
}
