import { useConnection, useReadAgain } from '@renda/client';
import { suggestionStates, unacceptedStates } from '@renda/domain';
import { BigButton, PhoneEmpty, PhoneError, PhoneLoading } from '@renda/ui/phone';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WriteButton } from '../draft/WriteButton.tsx';
import { useFollowedSuggestions } from '../following/useFollowedSuggestions.ts';
import type { SuggestionFilter } from '../schema.generated.ts';
import { Screen } from '../shell/Screen.tsx';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { ScopeTabs } from './ScopeTabs.tsx';
import { StageChipsDocument } from './StageChips.generated.ts';
import { StageChips } from './StageChips.tsx';
import { SuggestionRow } from './SuggestionRow.tsx';
import { SuggestionsPageDocument } from './SuggestionsPage.generated.ts';
import { stages } from './stages.ts';
import type { SuggestionsSearch } from './suggestionsSearch.ts';
import { WordsField } from './WordsField.tsx';

const route = getRouteApi('/shell/suggestions');
const pageSize = 20;
const own: SuggestionFilter = { isOwn: true };
/** Others' are shown from their acceptance on. */
const accepted: SuggestionFilter = {
  states: suggestionStates.filter((state) => !(unacceptedStates as readonly string[]).includes(state)),
};

/** Suggestions: one's own in every state, or all that were accepted, page after page. */
export function SuggestionsPage() {
  const { t } = useTranslation('suggestion');
  const search = route.useSearch();
  const { mandates } = useSignedIn();
  const isMine = !search.all && mandates.length > 0;
  const scope = { ...(isMine ? own : accepted), ...(search.words ? { search: search.words } : {}) };
  return (
    <Screen kind="tab" title={t('title')}>
      {isMine && <WriteButton />}
      {mandates.length > 0 && <ScopeTabs chosen={isMine ? 'mine' : 'all'} />}
      <WordsField words={search.words} />
      <StageChips chosen={search.stage} filter={scope} />
      <SuggestionRows isMine={isMine} scope={scope} search={search} />
    </Screen>
  );
}

interface RowsProps {
  scope: SuggestionFilter;
  search: SuggestionsSearch;
  isMine: boolean;
}

function SuggestionRows({ scope, search, isMine }: RowsProps) {
  const { t } = useTranslation('suggestion');
  const { t: ui } = useTranslation('ui');
  const filter = search.stage ? { ...scope, states: [...stages[search.stage]] } : scope;
  const list = useConnection(SuggestionsPageDocument, 'suggestions', { first: pageSize, filter });
  const countAgain = useReadAgain(StageChipsDocument);
  useFollowedSuggestions(() => Promise.all([list.refresh(), countAgain()]));
  if (!list.rows) return list.failure ? <PhoneError {...list.failure} /> : <PhoneLoading />;
  if (list.rows.length === 0) {
    if (search.words) return <PhoneEmpty text={t('empty.wordsText')} title={t('empty.words')} />;
    if (search.stage) return <PhoneEmpty title={t('empty.stage')} />;
    return isMine ? (
      <PhoneEmpty text={t('empty.mineText')} title={t('empty.mine')} />
    ) : (
      <PhoneEmpty text={t('empty.allText')} title={t('empty.all')} />
    );
  }
  return (
    <>
      {list.rows.map((suggestion) => (
        <SuggestionRow key={suggestion.id} namesDeputy={!isMine} suggestion={suggestion} />
      ))}
      {list.failure && <PhoneError {...list.failure} />}
      {list.hasMore && (
        <BigButton isBusy={list.isLoadingMore} kind="line" onClick={list.loadMore}>
          {ui('list.more')}
        </BigButton>
      )}
    </>
  );
}
