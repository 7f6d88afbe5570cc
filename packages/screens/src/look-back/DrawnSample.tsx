import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { lookBackStateTerms } from '@renda/domain';
import { ErrorState, FactList, Loading, PlainTable, Section, Tag } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import { useWays } from '../ways/WaysContext.ts';
import styles from './DrawnSample.module.css';
import { LookBackDrawDocument, type LookBackDrawQuery } from './LookBackDrawsScreen.generated.ts';

type Draw = Extract<NonNullable<LookBackDrawQuery['node']>, { __typename: 'LookBackDraw' }>;
type Drawable = Draw['population'][number];

const rowKey = ({ number }: Drawable) => number;

/** One draw: seed, list, sample, how its look-backs stand, and how anybody can draw it again. */
export function DrawnSample({ id }: { id: string }) {
  const { t } = useTranslation('lookBack');
  const locale = useLocale();
  const options = { variables: { id }, fetchPolicy: 'cache-and-network' } as const;
  const { data, error, refetch } = useQuery(LookBackDrawDocument, options);
  const draw = data?.node?.__typename === 'LookBackDraw' ? data.node : null;
  if (!draw) {
    return error ? <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} /> : <Loading lines={6} />;
  }
  const facts = { drawn: draw.drawn, population: draw.populationCount, percent: draw.percent };
  return (
    <>
      <FactList
        facts={[
          { label: t('draw.drawnAt'), value: shortInstant(draw.drawnAt, locale) },
          { label: t('draw.by'), value: draw.drawnByName },
          { label: t('draw.seed'), value: draw.seed },
          { label: t('draw.result'), value: t('draw.of', facts) },
        ]}
      />
      <Section title={t('draw.detail')}>
        <PlainTable
          columns={[
            { key: 'number', title: t('draw.number'), render: (each: Drawable) => <NumberLink each={each} /> },
            {
              key: 'isDrawn',
              title: t('draw.isDrawn'),
              render: (each: Drawable) => <Standing drawId={id} each={each} />,
            },
            { key: 'hash', title: t('draw.hash'), render: ({ hash }: Drawable) => <code>{hash.slice(0, 16)}…</code> },
          ]}
          label={t('draw.detail')}
          rowKey={rowKey}
          rows={draw.population}
        />
      </Section>
      <Section title={t('draw.how')}>
        <p>{t('draw.howText', facts)}</p>
        <pre className={styles.command}>
          printf '%s' '{draw.seed} {draw.population[0]?.number}' | sha256sum
        </pre>
      </Section>
    </>
  );
}

function NumberLink({ each: { number, suggestion } }: { each: Drawable }) {
  const { WayLink } = useWays();
  if (!suggestion) return number;
  return (
    <>
      <WayLink way={{ to: 'suggestion', id: suggestion.id }}>{number}</WayLink>
      <br />
      {suggestion.title}
    </>
  );
}

function Standing({ each: { isDrawn, suggestion }, drawId }: { each: Drawable; drawId: string }) {
  const { t } = useTranslation('lookBack');
  const word = useWord();
  if (!isDrawn) return '—';
  const own = suggestion?.lookBacks.filter(({ draw }) => draw?.id === drawId) ?? [];
  const isFailed = own.some(({ state }) => state === 'FAILED');
  const state = isFailed ? 'FAILED' : own.every((each) => each.state === 'PASSED') ? 'PASSED' : 'DUE';
  return (
    <span className={styles.tags}>
      <Tag kind="accent">{t('draw.isDrawn')}</Tag>
      {own.length > 0 && (
        <Tag kind={state === 'FAILED' ? 'late' : state === 'PASSED' ? 'ok' : 'due'}>
          {word(lookBackStateTerms[state])}
        </Tag>
      )}
    </span>
  );
}
