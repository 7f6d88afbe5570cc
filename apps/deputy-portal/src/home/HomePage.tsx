import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { LargePrintSwitch, PhoneEmpty, PhoneError, PhoneLoading } from '@renda/ui/phone';
import { useTranslation } from 'react-i18next';
import { WriteButton } from '../draft/WriteButton.tsx';
import { Screen } from '../shell/Screen.tsx';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { HomePageDocument } from './HomePage.generated.ts';
import { OwnSuggestionsCard } from './OwnSuggestionsCard.tsx';
import { surname } from './surname.ts';
import { type DeputyAct, TodoCard } from './TodoCard.tsx';
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

const isDeputys = (act: string): act is DeputyAct => act === 'REVISE' || act === 'EVALUATE';

function Work() {
  const { t } = useTranslation('home');
  const { mandates } = useSignedIn();
  const { data, error, refetch } = useQuery(HomePageDocument, { fetchPolicy: 'cache-and-network' });
  if (!data)
    return error ? <PhoneError onRetry={() => void refetch()} text={faultSentence(error)} /> : <PhoneLoading />;
  return (
    <>
      {data.todos.length === 0 && <PhoneEmpty text={t('nothing.text')} title={t('nothing.title')} />}
      {data.todos.map(
        ({ act, suggestion }) =>
          isDeputys(act) && <TodoCard act={act} key={`${act} ${suggestion.id}`} suggestion={suggestion} />,
      )}
      <WriteButton />
      {mandates.map((mandate) => (
        <OwnSuggestionsCard key={mandate.id} mandate={mandate} />
      ))}
    </>
  );
}
