import { useQuery } from '@apollo/client/react';
import { PhoneLinkCard } from '@renda/ui/phone';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';
import { RoomsPageDocument } from './RoomsPage.generated.ts';
import { StandingTag } from './StandingTag.tsx';

/** The rooms that a deputy holds, in a sentence; nothing for who holds none. */
export function RoomsCard() {
  const { t } = useTranslation('room');
  const { data } = useQuery(RoomsPageDocument, { fetchPolicy: 'cache-and-network' });
  const rooms = data?.heldRoomPlans ?? [];
  if (rooms.length === 0) return null;
  const open = rooms.filter(({ standing: { state } }) => state === 'DUE' || state === 'LATE').length;
  return (
    <PhoneLinkCard
      renderLink={(className, children) => (
        <Link className={className} to={urls.rooms}>
          {children}
        </Link>
      )}
      tag={<StandingTag state={open > 0 ? 'DUE' : 'DONE'} />}
      text={open > 0 ? t('card.open', { count: open }) : t('card.done')}
      title={t('card.title', { count: rooms.length })}
    />
  );
}
