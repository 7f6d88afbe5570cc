import { useTranslation } from 'react-i18next';
import { useLocale } from '../texts/useLocale.ts';
import { type Appearance, scales, setAppearance, useAppearance } from '../theme/appearance.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { PhoneCard } from './PhoneCard.tsx';

const modes: readonly Appearance['mode'][] = ['system', 'light', 'dark'];
const scaleWords = { 1: 'frame.scale.1', 1.3: 'frame.scale.1_3', 1.6: 'frame.scale.1_6' } as const;

/** Print size, colours and language, to choose on the page about oneself. */
export function AppearanceChoices() {
  const { t, i18n } = useTranslation('ui');
  const { mode, scale } = useAppearance();
  const locale = useLocale();
  return (
    <PhoneCard>
      <ChoiceRow
        legend={t('frame.print')}
        onChange={(value) => setAppearance({ scale: scales.find((each) => String(each) === value) ?? 1 })}
        options={scales.map((each) => ({ value: String(each), label: t(scaleWords[each]) }))}
        value={String(scale)}
      />
      <ChoiceRow
        legend={t('frame.appearance')}
        onChange={(value) => setAppearance({ mode: value })}
        options={modes.map((each) => ({ value: each, label: t(`frame.mode.${each}`) }))}
        value={mode}
      />
      <ChoiceRow
        legend={t('frame.language')}
        onChange={(value) => void i18n.changeLanguage(value)}
        options={[
          { value: 'zh-CN', label: '简体中文' },
          { value: 'en', label: 'English' },
        ]}
        value={locale}
      />
    </PhoneCard>
  );
}
