import { type Mark, markTerms } from '@renda/domain';
import { PhoneCard } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { ConfirmBox } from '../draft/ConfirmBox.tsx';
import { Facts } from '../shell/Facts.tsx';

interface Opinion {
  round: number;
  attitude: Mark;
  result: Mark;
  comment?: string | null;
}

interface Props {
  round: number;
  coSigners: readonly { id: string; deputy: { name: string }; opinions: readonly Opinion[] }[];
  /** Those who have given no opinion. */
  silent: readonly string[];
  isHeard: boolean;
  error: string | null;
  onHeard: (isHeard: boolean) => void;
}

/** What the co-signers think of the replies of this round; and the lead's word that the silent ones were heard. */
export function CoSignerViews({ round, coSigners, silent, isHeard, error, onHeard }: Props) {
  const { t } = useTranslation('evaluation');
  const locale = useLocale();
  const given = coSigners.flatMap(({ deputy, opinions }) =>
    opinions.filter((each) => each.round === round).map((opinion) => ({ name: deputy.name, ...opinion })),
  );
  if (given.length === 0 && silent.length === 0) return null;
  const words = (mark: Mark) => markTerms[mark][locale];
  const names = silent.join(t('coSigners.comma'));
  return (
    <PhoneCard title={t('coSigners.title')}>
      <Facts
        facts={given.map(({ name, attitude, result, comment }) => ({
          label: name,
          value: [t('coSigners.marks', { attitude: words(attitude), result: words(result) }), comment]
            .filter(Boolean)
            .join('\n'),
        }))}
      />
      {silent.length > 0 && (
        <>
          <p>{t('coSigners.silent', { names })}</p>
          <ConfirmBox error={error} isChecked={isHeard} label={t('coSigners.heard')} onChange={onHeard} />
        </>
      )}
    </PhoneCard>
  );
}
