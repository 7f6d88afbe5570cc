import { useTranslation } from 'react-i18next';
import type { Locale } from './dates.ts';

/** The language that the screen is in now. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh-CN';
}
