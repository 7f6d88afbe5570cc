import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json' with { type: 'json' };
import zhCN from './zh-CN.json' with { type: 'json' };

declare module 'i18next' {
  interface ResourceNamespaceMap {
    client: typeof zhCN;
  }
}

/** The two languages of the screens. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The texts of one room, by language. */
export type Texts = Record<Locale, Resource[string][string]>;

const place = 'renda.locale';

function rememberedLocale(): Locale {
  try {
    return locales.find((locale) => locale === localStorage.getItem(place)) ?? 'zh-CN';
  } catch {
    return 'zh-CN';
  }
}

function follow(locale: string): void {
  document.documentElement.lang = locale;
  try {
    localStorage.setItem(place, locale);
  } catch {
    // Where nothing can be kept the language lasts until the page is closed.
  }
}

/** The language that the screens are in now. */
export function currentLocale(): Locale {
  return i18next.language === 'en' ? 'en' : 'zh-CN';
}

/**
 * Starts the texts of an app: its own namespaces, those of the components, and the client's. Chinese unless the
 * person chose English before; a change is kept on the device. All texts are in the bundle: nothing is fetched.
 */
export async function setUpTexts(namespaces: Record<string, Texts>): Promise<void> {
  const all: Record<string, Texts> = { client: { 'zh-CN': zhCN, en }, ...namespaces };
  const inLocale = (locale: Locale) =>
    Object.fromEntries(Object.entries(all).map(([name, texts]) => [name, texts[locale]]));
  i18next.on('languageChanged', follow);
  await i18next.use(initReactI18next).init({
    lng: rememberedLocale(),
    fallbackLng: 'zh-CN',
    supportedLngs: locales,
    resources: { 'zh-CN': inLocale('zh-CN'), en: inLocale('en') },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
