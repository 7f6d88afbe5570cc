import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { commitmentStateTerms, lookBackStateTerms } from '@renda/domain';
import { PhoneCard, PhoneDueTag, PhoneLinkCard, Tag } from '@renda/ui/phone';
import { longDate, shortDate, today, useLocale } from '@renda/ui/texts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';
import { type Promises_suggestionFragment, Promises_suggestionFragmentDoc } from './Promises.generated.ts';
import styles from './Promises.module.css';

type Promised = Promises_suggestionFragment['commitments'][number];
type LookedBack = Pick<
  Promises_suggestionFragment['lookBacks'][number],
  'state' | 'heldOn' | 'place' | 'isDeputyPresent' | 'note'
>;

/** What was promised, its date first, and what came of it: above all else, since it is what the deputy waits for. */
export function Promises({ suggestion }: { suggestion: FragmentType<Promises_suggestionFragment> }) {
  const { t } = useTranslation('promise');
  const { data, complete } = useFragment({ fragment: Promises_suggestionFragmentDoc, from: suggestion });
  if (!complete) return null;
  const made = data.commitments.filter(({ isMade, state }) => isMade && state !== 'SUPERSEDED');
  const drawn = data.lookBacks.filter(({ commitment }) => !commitment);
  return (
    <>
      {made.map((each) => (
        <PromiseCard key={each.id} promise={each} />
      ))}
      {drawn.map((each) => (
        <PhoneCard
          key={each.id}
          kind={t('drawn')}
          tag={<LookBackTag state={each.state} />}
          title={each.handling.unit.name}
        >
          {each.heldOn ? <Visit lookBack={each} /> : <p className={styles.words}>{t('drawnText')}</p>}
        </PhoneCard>
      ))}
      {data.raisedAgainBy.map(({ id, title, officialNumber }) => (
        <PhoneLinkCard
          key={id}
          renderLink={(className, children) => (
            <Link className={className} params={{ suggestionId: id }} to={urls.suggestion}>
              {children}
            </Link>
          )}
          text={title}
          title={t('raisedAgain', { number: officialNumber ?? t('later') })}
        />
      ))}
    </>
  );
}

const kinds = { OPEN: 'rest', REPORTED: 'due', PASSED: 'ok', FAILED: 'late', SUPERSEDED: 'rest' } as const;

function PromiseCard({ promise }: { promise: Promised }) {
  const { t } = useTranslation('promise');
  const locale = useLocale();
  const { what, responsible, dueOn, state, handling, reports, lookBacks } = promise;
  const report = reports.at(-1);
  return (
    <PhoneCard
      kind={t('by', { unit: handling.unit.name })}
      tag={<Tag kind={kinds[state]}>{commitmentStateTerms[state][locale]}</Tag>}
      title={t('title', { date: longDate(dueOn, locale), what })}
    >
      <span className={styles.facts}>
        {state === 'OPEN' && <PhoneDueTag dueOn={dueOn} />}
        {state === 'PASSED' && <PhoneDueTag doneOn={doneOn(promise)} dueOn={dueOn} />}
        <span>{t('responsible', { name: responsible })}</span>
      </span>
      {report && (
        <p className={styles.words}>
          {t(report.isDone ? 'reportedDone' : 'reported', {
            date: shortDate(today(new Date(report.reportedAt)), locale),
            words: report.body,
          })}
        </p>
      )}
      {lookBacks.map((each) => (
        <Visit key={each.id} lookBack={each} />
      ))}
    </PhoneCard>
  );
}

function Visit({ lookBack: { state, heldOn, place, isDeputyPresent, note } }: { lookBack: LookedBack }) {
  const { t } = useTranslation('promise');
  const locale = useLocale();
  if (!heldOn) return null;
  const facts = {
    date: shortDate(heldOn, locale),
    place: place ?? '',
    who: t(isDeputyPresent ? 'present' : 'absent'),
    verdict: lookBackStateTerms[state][locale],
    note: note ?? '',
  };
  return <p className={styles.words}>{t('lookedBack', facts)}</p>;
}

function LookBackTag({ state }: Pick<LookedBack, 'state'>) {
  const locale = useLocale();
  const kind = state === 'PASSED' ? 'ok' : state === 'FAILED' ? 'late' : 'due';
  return <Tag kind={kind}>{lookBackStateTerms[state][locale]}</Tag>;
}

/** The day on which the unit reported it as done, or a look-back found it so. */
function doneOn({ reports, passedOn }: Promised): string | null {
  const done = reports.find(({ isDone }) => isDone);
  return done ? today(new Date(done.reportedAt)) : (passedOn ?? null);
}
