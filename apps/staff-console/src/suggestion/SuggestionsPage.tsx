import { SuggestionsScreen } from '@renda/screens';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { urls } from '../urls.ts';
import { entersOnBehalf } from './entersOnBehalf.ts';
import { useSearchWriter } from './useSearchWriter.ts';

const route = getRouteApi('/shell/suggestions');

/** All suggestions that one may see; who is in charge of units begins with theirs. */
export function SuggestionsPage() {
  const { t } = useTranslation('suggestion');
  const { roles, isInCharge } = useSignedIn();
  const onSearch = useSearchWriter(route.useNavigate());
  const search = route.useSearch();
  if (isInCharge && Object.keys(search).length === 0) {
    return <Navigate replace search={{ charge: 'mine' }} to={urls.suggestions} />;
  }
  return (
    <SuggestionsScreen
      choice={{ byUnit: true, byPlace: true, isInCharge }}
      empty={{ title: t('list.empty'), text: t('list.emptyText') }}
      isEntryOffered={entersOnBehalf(roles)}
      listId="suggestions"
      onSearch={onSearch}
      search={search}
      title={t('list.title')}
    />
  );
}
