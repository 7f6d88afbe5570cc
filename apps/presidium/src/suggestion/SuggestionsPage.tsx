import { SuggestionsScreen, type SuggestionsSearch } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { entersOnBehalf } from './entersOnBehalf.ts';

const route = getRouteApi('/shell/suggestions');

/** The suggestions of one's township: of its own deputies, and of the county's deputies from there. */
export function SuggestionsPage() {
  const { t } = useTranslation('suggestion');
  const { roles, townships } = useSignedIn();
  const townshipId = townships[0]?.id;
  const choice = useMemo(() => (townshipId ? { townshipId } : {}), [townshipId]);
  const navigate = route.useNavigate();
  const onSearch = useCallback((search: SuggestionsSearch) => void navigate({ search, replace: true }), [navigate]);
  return (
    <SuggestionsScreen
      choice={choice}
      empty={{ title: t('list.empty'), text: t('list.emptyText') }}
      isEntryOffered={entersOnBehalf(roles)}
      listId="suggestions"
      onSearch={onSearch}
      search={route.useSearch()}
      title={t('list.title')}
    />
  );
}
