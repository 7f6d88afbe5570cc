import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { replyingRoles } from '@renda/domain';
import { PhoneLinkCard } from '@renda/ui/phone';
import { shortDate, today, useLocale } from '@renda/ui/texts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';
import { StandingDueTag } from './StandingDueTag.tsx';
import { StateTag } from './StateTag.tsx';
import {
  type SuggestionRow_suggestionFragment,
  SuggestionRow_suggestionFragmentDoc,
} from './SuggestionRow.generated.ts';
import styles from './SuggestionRow.module.css';

interface Props {
  suggestion: FragmentType<SuggestionRow_suggestionFragment>;
  /** Whether it says whose it is. */
  namesDeputy: boolean;
}

/** One suggestion of a list: its number, what it is about, where it stands, and what is due. */
export function SuggestionRow({ suggestion, namesDeputy }: Props) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  const { data, complete } = useFragment({
    fragment: SuggestionRow_suggestionFragmentDoc,
    fragmentName: 'SuggestionRow_suggestion',
    from: suggestion,
  });
  if (!complete) return null;
  const units = data.handlings.filter(({ role }) => (replyingRoles as readonly string[]).includes(role));
  const facts = [
    ...(namesDeputy ? [data.leadDeputy.name] : []),
    shortDate(today(new Date(data.filedAt)), locale),
    ...units.map(({ unit }) => unit.name),
  ];
  return (
    <PhoneLinkCard
      kind={data.officialNumber ?? t('row.noNumber')}
      renderLink={(className, children) => (
        <Link className={className} params={{ suggestionId: data.id }} to={urls.suggestion}>
          {children}
        </Link>
      )}
      text={
        <>
          {facts.join(' · ')}
          <span className={styles.tags}>
            <StateTag state={data.state} />
            <StandingDueTag explains={false} suggestion={data} />
          </span>
        </>
      }
      title={data.title || t('noTitle')}
    />
  );
}
