import { Tag } from '@renda/ui/desktop';
import { daysBetween, shortDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import styles from './ZoneBoard.module.css';
import type { BoardPlace, ZoneBoard } from './zoneBoard.ts';

const mostNamed = 3;

/** What has no holder and since when, longest first; what will have none, and villages in no zone. */
export function GapBar({ board }: { board: ZoneBoard }) {
  const { t } = useTranslation('zone');
  const { places, on, unzoned } = board;
  const gaps = places.filter(({ gap }) => gap && !gap.isAhead).sort((one, other) => compare(one, other));
  const ahead = places.filter(({ gap }) => gap?.isAhead).sort((one, other) => compare(one, other));
  if (places.length === 0) return null;
  return (
    <section aria-label={t('gaps.label')} className={styles.gaps}>
      {gaps.length === 0 && <Tag kind="ok">{t('gaps.none')}</Tag>}
      {gaps.length > 0 && <Tag kind="due">{t('gaps.count', { count: gaps.length })}</Tag>}
      {gaps.slice(0, mostNamed).map((place) => (
        <GapWords key={place.placeId} on={on} place={place} />
      ))}
      {gaps.length > mostNamed && <span>{t('gaps.more', { count: gaps.length - mostNamed })}</span>}
      {ahead.length > 0 && <AheadWords places={ahead} />}
      {unzoned.length > 0 && (
        <span>
          {t('gaps.unzoned', { count: unzoned.length, villages: unzoned.map(({ name }) => name).join('、') })}
        </span>
      )}
    </section>
  );
}

function GapWords({ place, on }: { place: BoardPlace; on: string }) {
  const { t } = useTranslation('zone');
  const locale = useLocale();
  const from = place.gap?.from ?? on;
  return (
    <span>
      <b>{place.name}</b> {t('gaps.since', { date: shortDate(from, locale), count: daysBetween(from, on) + 1 })}
    </span>
  );
}

function AheadWords({ places }: { places: readonly BoardPlace[] }) {
  const { t } = useTranslation('zone');
  const locale = useLocale();
  const from = places[0]?.gap?.from ?? '';
  return <Tag kind="accent">{t('gaps.ahead', { count: places.length, date: shortDate(from, locale) })}</Tag>;
}

function compare(one: BoardPlace, other: BoardPlace): number {
  return (one.gap?.from ?? '') < (other.gap?.from ?? '') ? -1 : 1;
}
