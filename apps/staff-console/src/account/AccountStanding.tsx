import { Tag, type TagKind } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';

interface Props {
  isDisabled: boolean;
  hasPassword: boolean;
  lockedUntil?: string | null;
  codeExpiresAt?: string | null;
}

/** Whether one can sign in with the account, in a word. */
export function AccountStanding({ isDisabled, hasPassword, lockedUntil, codeExpiresAt }: Props) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const [kind, word]: [TagKind, string] = isDisabled
    ? ['rest', t('standing.disabled')]
    : lockedUntil
      ? ['due', t('standing.locked', { until: shortInstant(lockedUntil, locale) })]
      : codeExpiresAt
        ? ['accent', t('standing.waiting', { until: shortInstant(codeExpiresAt, locale) })]
        : hasPassword
          ? ['ok', t('standing.active')]
          : ['rest', t('standing.unopened')];
  return <Tag kind={kind}>{word}</Tag>;
}
