import { useQuery } from '@apollo/client/react';
import { faultSentence, useReadAgain } from '@renda/client';
import { LargePrintSwitch, PhoneCard, PhoneEmpty, PhoneError, PhoneLoading } from '@renda/ui/phone';
import { useTranslation } from 'react-i18next';
import { CoSigningCard } from '../co-signing/CoSigningCard.tsx';
import { WriteButton } from '../draft/WriteButton.tsx';
import { EntryCard } from '../entry/EntryCard.tsx';
import { useFollowedSuggestions } from '../following/useFollowedSuggestions.ts';
import { InboxLine } from '../notice/InboxLine.tsx';
import { RoomsCard } from '../room/RoomsCard.tsx';
import { Screen } from '../shell/Screen.tsx';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { stageCounts } from '../suggestion/stages.ts';
import { ConsentCard } from '../way-out/ConsentCard.tsx';
import { deputyTodos, openCoSignings } from './deputyTodos.ts';
import { HomePageDocument } from './HomePage.generated.ts';
import { OwnSuggestionsCard } from './OwnSuggestionsCard.tsx';
import { surname } from './surname.ts';
import { TodoCard } from './TodoCard.tsx';
import { timeOfDay } from './timeOfDay.ts';

/** The first screen: what is mine to do now, and how my suggestions stand. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { name, mandates } = useSignedIn();
  const who = mandates.length > 0 ? t('deputy', { surname: surname(name) }) : name;
  return (
    <Screen aside={<LargePrintSwitch />} kind="tab" title={t(`greeting.${timeOfDay(new Date())}`, { name: who })}>
      {mandates.length > 0 ? <Work /> : <PhoneEmpty text={t('noMandate.text')} title={t('noMandate.title')} />}
    </Screen>
  );
}

function Work() {
  const { t } = useTranslation('home');
  const { data, error, refetch } = useQuery(HomePageDocument, { fetchPolicy: 'cache-and-network' });
  useFollowedSuggestions(useReadAgain(HomePageDocument));
  if (!data) {
    return error ? <PhoneError onRetry={() => void refetch()} text={faultSentence(error)} /> : <PhoneLoading />;
  }
  const todos = deputyTodos(data.todos);
  const counts = stageCounts(data.suggestionStateCounts);
  const coSignings = openCoSignings(data.coSignings, data.todos);
  const asked = coSignings.length + data.entriesToCheck.length + data.consentsToAnswer.length;
  if (counts.length === 0 && asked === 0) return <FirstSuggestion />;
  return (
    <>
      {data.consentsToAnswer.map((request) => (
        <ConsentCard isOnHome key={request.id} request={request} />
      ))}
      {coSignings.map((coSigner) => (
        <CoSigningCard coSigner={coSigner} key={coSigner.id} />
      ))}
      {todos.length + asked === 0 && <PhoneCard text={t('nothing.text')} title={t('nothing.title')} />}
      {todos.map(({ act, suggestion }) => (
        <TodoCard act={act} key={`${act} ${suggestion.id}`} suggestion={suggestion} />
      ))}
      {data.entriesToCheck.map((entry) => (
        <EntryCard entry={entry} isOnHome key={`${entry.subject} ${entry.consultationId ?? ''} ${entry.at}`} />
      ))}
      <RoomsCard />
      <InboxLine />
      <WriteButton />
      <OwnSuggestionsCard counts={counts} />
    </>
  );
}

/** Nobody has written anything yet: says what this is for, and offers to begin. */
function FirstSuggestion() {
  const { t } = useTranslation('home');
  return (
    <>
      <RoomsCard />
      <PhoneEmpty action={<WriteButton isFirst />} text={t('first.text')} title={t('first.title')} />
    </>
  );
}
