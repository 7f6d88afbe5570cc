import { SuggestionsScreen } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readsTheCounty } from '../shell/navigation.ts';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { useSearchWriter } from '../suggestion/useSearchWriter.ts';

const route = getRouteApi('/shell/handlings');
const choice = {};

/** What one's unit handles, or one's office assigns. */
export function HandlingsPage() {
  const { t } = useTranslation('suggestion');
  const { roles, organs } = useSignedIn();
  const units = useMemo(() => organs.map(({ name }) => name), [organs]);
  const unit = organs.find(({ handedThrough }) => handedThrough !== null)?.id;
  return (
    <SuggestionsScreen
      // Who reads the whole county by another role sees the unit's alone here.
      always={readsTheCounty(roles) ? { unit } : undefined}
      choice={choice}
      empty={{ title: t('list.oursEmpty'), text: t('list.oursEmptyText') }}
      eyebrow={units.join('、')}
      listId="handlings"
      onSearch={useSearchWriter(route.useNavigate())}
      search={route.useSearch()}
      title={t('list.ours')}
      units={units}
    />
  );
}
