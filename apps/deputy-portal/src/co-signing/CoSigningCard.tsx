import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { BigButton, PhoneCard, Tag } from '@renda/ui/phone';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';
import { type CoSigningCard_coSignerFragment, CoSigningCard_coSignerFragmentDoc } from './CoSigningCard.generated.ts';

/** On the first screen: somebody asks the viewer to sign, or a reply on which they may say what they think. */
export function CoSigningCard({ coSigner }: { coSigner: FragmentType<CoSigningCard_coSignerFragment> }) {
  const { t } = useTranslation('coSigning');
  const navigate = useNavigate();
  const { data, complete } = useFragment({ fragment: CoSigningCard_coSignerFragmentDoc, from: coSigner });
  if (!complete) return null;
  const { suggestion, state } = data;
  const kind = state === 'SIGNED' ? 'opinion' : 'invitation';
  const params = { suggestionId: suggestion.id };
  return (
    <PhoneCard
      kind={t(`card.${kind}.kind`)}
      tag={<Tag kind="due">{t(`card.${kind}.tag`)}</Tag>}
      title={t(`card.${kind}.sentence`, { lead: suggestion.leadDeputy.name, title: suggestion.title })}
    >
      <BigButton onClick={() => void navigate({ to: kind === 'opinion' ? urls.opinion : urls.suggestion, params })}>
        {t(`card.${kind}.go`)}
      </BigButton>
    </PhoneCard>
  );
}
