import { uiTexts } from '@renda/ui/texts';
import registerEn from './register/texts.en.json' with { type: 'json' };
import register from './register/texts.zh-CN.json' with { type: 'json' };
import shellEn from './shell/texts.en.json' with { type: 'json' };
import shell from './shell/texts.zh-CN.json' with { type: 'json' };
import todayEn from './today/texts.en.json' with { type: 'json' };
import today from './today/texts.zh-CN.json' with { type: 'json' };

/** The words of this app: one namespace a folder, in Chinese and in English. */
export const texts = {
  ui: uiTexts,
  register: { 'zh-CN': register, en: registerEn },
  shell: { 'zh-CN': shell, en: shellEn },
  today: { 'zh-CN': today, en: todayEn },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    register: typeof register;
    shell: typeof shell;
    today: typeof today;
  }
}
