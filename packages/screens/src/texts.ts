import handlingEn from './handling/texts.en.json' with { type: 'json' };
import handling from './handling/texts.zh-CN.json' with { type: 'json' };
import suggestionEn from './suggestion/texts.en.json' with { type: 'json' };
import suggestion from './suggestion/texts.zh-CN.json' with { type: 'json' };
import todayEn from './today/texts.en.json' with { type: 'json' };
import today from './today/texts.zh-CN.json' with { type: 'json' };

/** The words of these screens: one namespace a folder, in Chinese and in English; an app adds them to its own. */
export const screenTexts = {
  today: { 'zh-CN': today, en: todayEn },
  suggestion: { 'zh-CN': suggestion, en: suggestionEn },
  handling: { 'zh-CN': handling, en: handlingEn },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    today: typeof today;
    suggestion: typeof suggestion;
    handling: typeof handling;
  }
}
