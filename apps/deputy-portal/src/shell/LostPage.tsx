import { PhoneEmpty } from '@renda/ui/phone';
import { useTranslation } from 'react-i18next';
import { Screen } from './Screen.tsx';

/** An address that leads nowhere, or to what one may not see: the two are never told apart. */
export function LostPage() {
  const { t } = useTranslation('ui');
  return (
    <Screen kind="step" title={t('state.lost')}>
      <PhoneEmpty text={t('state.lostBody')} title={t('state.lost')} />
    </Screen>
  );
}
