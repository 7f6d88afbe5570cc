import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { PhoneCard } from '@renda/ui/phone';
import { longDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { Facts } from '../shell/Facts.tsx';
import { type MandateCard_deputyFragment, MandateCard_deputyFragmentDoc } from './MandateCard.generated.ts';

/** One mandate: the congress and term, the district that elected one, and where one belongs. */
export function MandateCard({ deputy }: { deputy: FragmentType<MandateCard_deputyFragment> }) {
  const { t } = useTranslation('me');
  const locale = useLocale();
  const { data, complete } = useFragment({ fragment: MandateCard_deputyFragmentDoc, from: deputy });
  if (!complete) return null;
  const delegations = data.memberships.flatMap(({ delegation }) => (delegation ? [delegation.name] : []));
  const groups = data.memberships.flatMap(({ deputyGroup }) => (deputyGroup ? [deputyGroup.name] : []));
  const several = (names: readonly string[]) => names.join(t('listComma'));
  return (
    <PhoneCard tag={<span>{t('mandate')}</span>} title={data.term.name}>
      <Facts
        facts={[
          delegations.length > 0 ? { label: t('delegation'), value: several(delegations) } : null,
          groups.length > 0 ? { label: t('deputyGroup'), value: several(groups) } : null,
          { label: t('electoralDistrict'), value: data.electoralDistrict.name },
          { label: t('since'), value: longDate(data.validFrom, locale) },
        ]}
      />
    </PhoneCard>
  );
}
