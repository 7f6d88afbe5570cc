import { longDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import styles from './BatchPacket.module.css';
import type { PacketBatch } from './BatchPacketsScreen.tsx';
import type { Packet } from './packetsOf.ts';

type Item = PacketBatch['items'][number];
type Suggestion = NonNullable<Item['suggestion']>;

/** What one organ or unit takes from the meeting: its list with the line to sign on, then each suggestion on a page of its own. */
export function BatchPacket({ batch, packet }: { batch: PacketBatch; packet: Packet<Item> }) {
  const { t } = useTranslation('handOverBatch');
  const locale = useLocale();
  const suggestions = packet.items.flatMap(({ suggestion }) => suggestion ?? []);
  return (
    <section className={styles.packet}>
      <div className={styles.sheet}>
        <h2 className={styles.heading}>{t('packet.heading')}</h2>
        <p>{t(packet.kind === 'ORGAN' ? 'packet.toOrgan' : 'packet.toUnit', { name: packet.name })}</p>
        <p>
          {t('packet.letter', {
            batch: batch.name,
            date: longDate(batch.heldOn, locale),
            count: packet.items.length,
          })}
        </p>
        <PacketList items={packet.items} />
        <p className={styles.from}>
          {batch.screener.name}
          <br />
          {longDate(batch.heldOn, locale)}
        </p>
        <p className={styles.sign}>{t('packet.sign')}</p>
      </div>
      {suggestions.map((suggestion) => (
        <FullText key={suggestion.id} suggestion={suggestion} />
      ))}
    </section>
  );
}

function PacketList({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation('handOverBatch');
  const locale = useLocale();
  return (
    <table className={styles.list}>
      <thead>
        <tr>
          <th>{t('items.number')}</th>
          <th>{t('items.suggestion')}</th>
          <th className={styles.name}>{t('items.deputy')}</th>
          <th>{t('items.unit')}</th>
          <th>{t('items.replyDue')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ suggestion, unit, isWide }, place) => (
          <tr key={suggestion?.id ?? place}>
            <td>{suggestion?.officialNumber ?? '—'}</td>
            <td>{suggestion?.title ?? t('items.notAssigned')}</td>
            <td className={styles.name}>{suggestion?.leadDeputy.name}</td>
            <td>{unit?.name ?? '—'}</td>
            <td>
              {suggestion?.replyDueOn ? longDate(suggestion.replyDueOn, locale) : '—'}
              {isWide && `（${t('items.wide')}）`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FullText({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation('handOverBatch');
  const { officialNumber, title, body, proposal, leadDeputy, delegation, township, category } = suggestion;
  const place = delegation?.name ?? township?.name;
  return (
    <article className={styles.sheet}>
      <p className={styles.number}>{officialNumber}</p>
      <h3 className={styles.heading}>{title}</h3>
      <p className={styles.by}>
        {[place, t('packet.deputy', { name: leadDeputy.name }), category?.name].filter(Boolean).join(' · ')}
      </p>
      <h4>{t('packet.matter')}</h4>
      <p className={styles.text}>{body}</p>
      <h4>{t('packet.proposal')}</h4>
      <p className={styles.text}>{proposal}</p>
    </article>
  );
}
