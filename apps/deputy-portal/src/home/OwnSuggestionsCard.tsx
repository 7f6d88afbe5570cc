import { PhoneLinkCard } from '@renda/ui/phone';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../suggestion/stages.ts';
import { urls } from '../urls.ts';

/** How one's own suggestions stand, in a sentence; it leads to their list. */
export function OwnSuggestionsCard({ counts }: { counts: readonly { stage: Stage; count: number }[] }) {
  const { t } = useTranslation('home');
  const { t: ofSuggestion } = useTranslation('suggestion');
  const words = counts.map(({ stage, count }) => t('own.count', { count, stage: ofSuggestion(`stage.${stage}`) }));
  return (
    <PhoneLinkCard
      renderLink={(className, children) => (
        <Link className={className} to={urls.suggestions}>
          {children}
        </Link>
      )}
      text={words.join(ofSuggestion('listComma'))}
      title={t('own.title')}
    />
  );
}
