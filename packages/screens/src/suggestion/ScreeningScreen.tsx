import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { Card, EmptyState, ErrorState, Loading, PageHeader } from '@renda/ui/desktop';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { WayOutNotice } from '../screening/WayOutNotice.tsx';
import { useWays } from '../ways/WaysContext.ts';
import { ScreeningDesk } from './ScreeningDesk.tsx';
import { ScreeningScreenDocument, type ScreeningScreenQuery } from './ScreeningScreen.generated.ts';
import styles from './ScreeningScreen.module.css';
import { SuggestionChain } from './SuggestionChain.tsx';
import { SuggestionDeadlines } from './SuggestionDeadlines.tsx';
import { SuggestionEyebrow } from './SuggestionEyebrow.tsx';
import { SuggestionFacts } from './SuggestionFacts.tsx';
import { SuggestionSimilar } from './SuggestionSimilar.tsx';
import { SuggestionText } from './SuggestionText.tsx';
import { afterScreening, screeningQueue } from './screeningQueue.ts';

export type ScreenedSuggestion = Extract<ScreeningScreenQuery['node'], { __typename: 'Suggestion' }>;

/** Screening: the text at the left, the check-list at the right, and the next one when it is decided. */
export function ScreeningScreen({ id }: { id: string }) {
  const { t } = useTranslation('suggestion');
  const { go } = useWays();
  const options = { variables: { id }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const;
  const { data, error, refetch } = useQuery(ScreeningScreenDocument, options);
  if (!data) return error ? <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} /> : <Loading />;
  const { node, todos } = data;
  const queue = screeningQueue(todos, id);
  const after = afterScreening(todos, id);
  const goOn = () => go(after ? { to: 'screening', id: after } : { to: 'today' });
  const isOpen = node?.__typename === 'Suggestion' && node.availableMoves.includes('accept');
  if (!isOpen) {
    const on = <Button onClick={goOn}>{after ? t('screening.goOn') : t('screening.toToday')}</Button>;
    return <EmptyState action={on} text={t('screening.goneText')} title={t('screening.gone')} />;
  }
  return (
    <>
      <PageHeader
        actions={<QueueButtons {...queue} />}
        eyebrow={<SuggestionEyebrow suggestion={node} />}
        title={node.title}
      />
      <WayOutNotice suggestion={node} />
      <div className={styles.split}>
        <Card>
          <SuggestionText suggestion={node} />
          <SuggestionSimilar id={id} />
          <SuggestionFacts columns={2} suggestion={node} />
          <SuggestionChain columns={2} suggestion={node} />
          <SuggestionDeadlines suggestion={node} />
        </Card>
        <ScreeningDesk key={id} onDecided={goOn} queue={queue} suggestion={node} />
      </div>
    </>
  );
}

function QueueButtons({ waiting, previous, next }: ReturnType<typeof screeningQueue>) {
  const { t } = useTranslation('suggestion');
  const { go } = useWays();
  const to = (id: string | null) => id && go({ to: 'screening', id });
  return (
    <>
      <span className={styles.waiting}>{t('screening.waiting', { count: waiting })}</span>
      <Button disabled={!previous} onClick={() => to(previous)}>
        {t('screening.previous')}
      </Button>
      <Button disabled={!next} onClick={() => to(next)}>
        {t('screening.next')}
      </Button>
    </>
  );
}
