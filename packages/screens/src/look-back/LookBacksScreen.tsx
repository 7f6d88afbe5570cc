import { useConnection } from '@renda/client';
import { Card, EmptyState, ErrorState, Loading, PageHeader, Section, Tag } from '@renda/ui/desktop';
import { shortDate, today, useLocale } from '@renda/ui/texts';
import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DueStanding } from '../commitment/CommitmentDue.tsx';
import { useFollowedSuggestions } from '../following/useFollowedSuggestions.ts';
import { ListExport } from '../paper/ListExport.tsx';
import { useWays } from '../ways/WaysContext.ts';
import { LookBackDrawer, type VisitTarget } from './LookBackDrawer.tsx';
import {
  LookBacksDueDocument,
  type LookBacksDueQuery,
  PromisesDueDocument,
  type PromisesDueQuery,
} from './LookBacksScreen.generated.ts';
import styles from './LookBacksScreen.module.css';

type PromiseDue = PromisesDueQuery['commitments']['edges'][number]['node'];
type DrawnDue = LookBacksDueQuery['lookBacks']['edges'][number]['node'];

const promisesDue = { first: 20, filter: { awaitsLookBack: true } };
const drawnDue = { first: 20, filter: { states: ['DUE' as const] } };

/** What is to be looked back on by the viewer, each with the form of the visit: made for a phone or tablet on the spot. */
export function LookBacksScreen({ actions }: { actions?: ReactNode }) {
  const { t } = useTranslation('lookBack');
  const { message } = App.useApp();
  const promises = useConnection(PromisesDueDocument, 'commitments', promisesDue);
  const drawn = useConnection(LookBacksDueDocument, 'lookBacks', drawnDue);
  const again = () => Promise.all([promises.refresh(), drawn.refresh()]);
  useFollowedSuggestions(again);
  const [target, setTarget] = useState<VisitTarget | null>(null);
  const close = () => setTarget(null);
  const done = (told: string) => {
    close();
    void message.success(told);
    void again();
  };
  const { failure } = promises.failure ? promises : drawn;
  if (failure) return <ErrorState onRetry={failure.onRetry} text={failure.text} />;
  if (!promises.rows || !drawn.rows) return <Loading lines={8} />;
  const isNothing = promises.rows.length === 0 && drawn.rows.length === 0;
  return (
    <>
      <PageHeader
        actions={
          <>
            <ListExport kinds={['lookBacks', 'commitments']} />
            {actions}
          </>
        }
        title={t('list.title')}
      />
      {isNothing && (
        <Card>
          <EmptyState text={t('list.emptyText')} title={t('list.empty')} />
        </Card>
      )}
      <DueList list={promises} title={t('list.promises')}>
        {promises.rows.map((each) => (
          <PromiseCard key={each.id} onVisit={setTarget} promise={each} />
        ))}
      </DueList>
      <DueList list={drawn} title={t('list.drawnOnes')}>
        {drawn.rows.map((each) => (
          <DrawnCard drawn={each} key={each.id} onVisit={setTarget} />
        ))}
      </DueList>
      {target && <LookBackDrawer onClose={close} onDone={done} target={target} />}
    </>
  );
}

interface ListProps {
  title: string;
  list: { rows?: readonly unknown[]; hasMore?: boolean; isLoadingMore?: boolean; loadMore: () => void };
  children: ReactNode;
}

function DueList({ title, list, children }: ListProps) {
  const { t } = useTranslation('lookBack');
  if (!list.rows || list.rows.length === 0) return null;
  return (
    <Card>
      <Section title={title}>
        <ul className={styles.list}>{children}</ul>
        {list.hasMore && (
          <Button loading={list.isLoadingMore} onClick={list.loadMore}>
            {t('list.more')}
          </Button>
        )}
      </Section>
    </Card>
  );
}

interface CardProps {
  onVisit: (target: VisitTarget) => void;
}

function PromiseCard({ promise, onVisit }: CardProps & { promise: PromiseDue }) {
  const { id, version, what, mayLookBack, handling, suggestion } = promise;
  const visit = () => onVisit({ commitmentId: id, version, what, unit: handling.unit.name, ...whereOf(suggestion) });
  return (
    <Visit
      onVisit={mayLookBack ? visit : undefined}
      suggestion={suggestion}
      tags={<DueStanding commitment={promise} />}
      title={what}
      unit={handling.unit.name}
    />
  );
}

function DrawnCard({ drawn, onVisit }: CardProps & { drawn: DrawnDue }) {
  const { t } = useTranslation('lookBack');
  const locale = useLocale();
  const { id, version, mayHold, handling, suggestion, draw } = drawn;
  const visit = () =>
    onVisit({ lookBackId: id, version, what: suggestion.title, unit: handling.unit.name, ...whereOf(suggestion) });
  const tags = draw && <Tag>{t('list.drawnOn', { date: shortDate(today(new Date(draw.drawnAt)), locale) })}</Tag>;
  return (
    <Visit
      onVisit={mayHold ? visit : undefined}
      suggestion={suggestion}
      tags={tags}
      title={suggestion.title}
      unit={handling.unit.name}
    />
  );
}

interface VisitProps {
  title: string;
  tags: ReactNode;
  unit: string;
  suggestion: PromiseDue['suggestion'];
  /** Missing where the viewer only reads it. */
  onVisit?: (() => void) | undefined;
}

function Visit({ title, tags, unit, suggestion, onVisit }: VisitProps) {
  const { t } = useTranslation('lookBack');
  const { WayLink } = useWays();
  const facts = [unit, suggestion.township?.name, suggestion.leadDeputy.name, suggestion.officialNumber];
  return (
    <li className={styles.one}>
      <div className={styles.words}>
        <strong>{title}</strong>
        <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
        <span className={styles.tags}>{tags}</span>
      </div>
      <div className={styles.buttons}>
        <WayLink className={styles.link} way={{ to: 'suggestion', id: suggestion.id }}>
          {t('list.open')}
        </WayLink>
        {onVisit && (
          <Button onClick={onVisit} type="primary">
            {t('list.visit')}
          </Button>
        )}
      </div>
    </li>
  );
}

function whereOf({ leadDeputy, township }: PromiseDue['suggestion']) {
  return { leadDeputy: leadDeputy.name, place: township?.name ?? null };
}
