import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { PhoneEmpty } from '@renda/ui/phone';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { type PurgedCard_suggestionFragment, PurgedCard_suggestionFragmentDoc } from './PurgedCard.generated.ts';

/** What is left of a purged suggestion: that it was purged, when and by whom. */
export function PurgedCard({ suggestion }: { suggestion: FragmentType<PurgedCard_suggestionFragment> }) {
  const { t } = useTranslation('wayOut');
  const locale = useLocale();
  const { data, complete } = useFragment({
    fragment: PurgedCard_suggestionFragmentDoc,
    fragmentName: 'PurgedCard_suggestion',
    from: suggestion,
  });
  const purge = complete ? data.events.filter(({ move }) => move === 'purge').at(-1) : undefined;
  if (!purge) return null;
  return (
    <PhoneEmpty
      text={t('purged.text', { when: shortInstant(purge.at, locale), name: purge.actorName })}
      title={t('purged.title')}
    />
  );
}
