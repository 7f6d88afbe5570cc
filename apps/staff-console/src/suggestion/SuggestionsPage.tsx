import { SuggestionsScreen } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { entersOnBehalf } from './entersOnBehalf.ts';
import { useSearchWriter } from './useSearchWriter.ts';

const route = getRouteApi('/shell/suggestions');
const choice = { byUnit: true, byPlace: true };

/** All suggestions that one may see. */
export function SuggestionsPage() {
  const { t } = useTranslation('suggestion');
  const { roles } = useSignedIn();
  return (
    <SuggestionsScreen
      choice={choice}
      empty={{ title: t('list.empty'), text: t('list.emptyText') }}
      isEntryOffered={entersOnBehalf(roles)}
      listId="suggestions"
      onSearch={useSearchWriter(route.useNavigate())}
      search={route.useSearch()}
      title={t('list.title')}
    />
  );
}
