import { useQuery } from '@apollo/client/react';
import { useReadAgain } from '@renda/client';
import { BigButton } from '@renda/ui/phone';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFollowedSuggestions } from '../following/useFollowedSuggestions.ts';
import { urls } from '../urls.ts';
import { UnreadNoticesDocument } from './UnreadNotices.generated.ts';

/** The way to what one has been told, with how much of it is unread. */
export function InboxLine() {
  const { t } = useTranslation('notice');
  const navigate = useNavigate();
  const { data } = useQuery(UnreadNoticesDocument, { fetchPolicy: 'cache-and-network' });
  useFollowedSuggestions(useReadAgain(UnreadNoticesDocument));
  const count = data?.unreadNoticeCount ?? 0;
  return (
    <BigButton kind="line" onClick={() => void navigate({ to: urls.notices })}>
      {count > 0 ? t('titleUnread', { count }) : t('title')}
    </BigButton>
  );
}
