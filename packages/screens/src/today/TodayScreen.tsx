import { useQuery } from '@apollo/client/react';
import { faultSentence, useReadAgain } from '@renda/client';
import { ErrorState, Loading, PageHeader, TwoColumns } from '@renda/ui/desktop';
import { longDate, today, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFollowedSuggestions } from '../following/useFollowedSuggestions.ts';
import { ReceivedReports } from '../leadership/ReceivedReports.tsx';
import { useWays } from '../ways/WaysContext.ts';
import { NothingToDo } from './NothingToDo.tsx';
import { ProgressCard } from './ProgressCard.tsx';
import { TodayScreenDocument, type TodayScreenQuery } from './TodayScreen.generated.ts';
import { TodoGroupCard } from './TodoGroupCard.tsx';
import { todoGroups } from './todoGroups.ts';
import { UrgencyLine } from './UrgencyLine.tsx';

interface Props {
  name: string;
  /** Whether the viewer enters suggestions on behalf of deputies. */
  isEntryOffered?: boolean;
  /** The viewer is in charge of units: what is counted is theirs. */
  isInCharge?: boolean;
}

const mine = { charge: 'mine' } as const;

/** The first page: what is mine to do now, most urgent first; or, with nothing to do, what comes next. */
export function TodayScreen({ name, isEntryOffered, isInCharge = false }: Props) {
  const { t } = useTranslation('today');
  const locale = useLocale();
  const { go } = useWays();
  const { data, error, refetch } = useQuery(TodayScreenDocument, {
    variables: { mine: isInCharge || null },
    fetchPolicy: 'cache-and-network',
  });
  useFollowedSuggestions(useReadAgain(TodayScreenDocument));
  const enter = isEntryOffered && <Button onClick={() => go({ to: 'entry' })}>{t('enter')}</Button>;
  const instead = error ? <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} /> : <Loading />;
  return (
    <>
      <PageHeader actions={enter} eyebrow={longDate(today(), locale)} title={t('greeting', { name })} />
      {data ? <Day {...data} isInCharge={isInCharge} /> : instead}
    </>
  );
}

function Day({ todos, suggestionStateCounts, late, isInCharge }: TodayScreenQuery & { isInCharge: boolean }) {
  const counted = { counts: suggestionStateCounts, search: isInCharge ? mine : {} };
  return (
    <>
      <UrgencyLine todos={todos} />
      <TwoColumns
        main={
          todos.length > 0 ? (
            todoGroups(todos).map((group) => <TodoGroupCard key={group.act} {...group} />)
          ) : (
            <NothingToDo {...counted} />
          )
        }
        side={
          <>
            <ReceivedReports />
            <ProgressCard {...counted} late={late.totalCount} />
          </>
        }
      />
    </>
  );
}
