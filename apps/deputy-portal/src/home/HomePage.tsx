import { LargePrintSwitch } from '@renda/ui/phone';
import { useTranslation } from 'react-i18next';
import { Screen } from '../shell/Screen.tsx';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { timeOfDay } from './timeOfDay.ts';

/** The first screen: what is mine to do now. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { name } = useSignedIn();
  return (
    <Screen aside={<LargePrintSwitch />} kind="tab" title={t(`greeting.${timeOfDay(new Date())}`, { name })}>
      {null}
    </Screen>
  );
}
