import { useQuery } from '@apollo/client/react';
import { faultSentence, useReadAgain } from '@renda/client';
import { PhoneError, PhoneLoading } from '@renda/ui/phone';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CoSignersCard } from '../co-signing/CoSignersCard.tsx';
import { OwnEntries } from '../entry/OwnEntries.tsx';
import { useFollowedSuggestions } from '../following/useFollowedSuggestions.ts';
import { Promises } from '../promise/Promises.tsx';
import { LostPage } from '../shell/LostPage.tsx';
import { Screen } from '../shell/Screen.tsx';
import { urls } from '../urls.ts';
import { ConsentCards } from '../way-out/ConsentCards.tsx';
import { PurgedCard } from '../way-out/PurgedCard.tsx';
import { WayOut } from '../way-out/WayOut.tsx';
import { WithdrawAct } from '../way-out/WithdrawAct.tsx';
import { DueDates } from './DueDates.tsx';
import { HandlingCards } from './HandlingCards.tsx';
import { OutcomeCard } from './OutcomeCard.tsx';
import { SuggestionHead } from './SuggestionHead.tsx';
import { SuggestionHistory } from './SuggestionHistory.tsx';
import { SuggestionPageDocument, type SuggestionPageQuery } from './SuggestionPage.generated.ts';
import { SuggestionStanding } from './SuggestionStanding.tsx';
import { SuggestionText } from './SuggestionText.tsx';

const route = getRouteApi('/shell/suggestions/$suggestionId');

/** One suggestion: what it is, where it stands, what one can do now, what the units answered, and all that happened. */
export function SuggestionPage() {
  const { t } = useTranslation('suggestion');
  const { suggestionId } = route.useParams();
  const { done } = route.useSearch();
  const { data, error, refetch } = useQuery(SuggestionPageDocument, {
    variables: { id: suggestionId },
    fetchPolicy: 'cache-and-network',
  });
  useFollowedSuggestions(useReadAgain(SuggestionPageDocument), suggestionId);
  const node = data?.node;
  if (node === null || (node && node.__typename !== 'Suggestion')) return <LostPage />;
  return (
    <Screen backTo={urls.suggestions} isEnd={done !== undefined} kind="step" title={t('follow')}>
      {node ? (
        <SuggestionParts suggestion={node} />
      ) : error ? (
        <PhoneError onRetry={() => void refetch()} text={faultSentence(error)} />
      ) : (
        <PhoneLoading cards={4} />
      )}
    </Screen>
  );
}

type Suggestion = Extract<SuggestionPageQuery['node'], { __typename: 'Suggestion' }>;

function SuggestionParts({ suggestion }: { suggestion: Suggestion }) {
  const { done } = route.useSearch();
  if (suggestion.state === 'PURGED') return <PurgedCard suggestion={suggestion} />;
  return (
    <>
      {done && <OutcomeCard done={done} />}
      <SuggestionHead suggestion={suggestion} />
      <Promises suggestion={suggestion} />
      <ConsentCards suggestion={suggestion} />
      <SuggestionStanding suggestion={suggestion} />
      <WayOut suggestion={suggestion} />
      <OwnEntries suggestion={suggestion} />
      <HandlingCards suggestion={suggestion} />
      <SuggestionHistory suggestion={suggestion} />
      <SuggestionText suggestion={suggestion} />
      <CoSignersCard suggestion={suggestion} />
      <DueDates suggestion={suggestion} />
      <WithdrawAct suggestion={suggestion} />
    </>
  );
}
