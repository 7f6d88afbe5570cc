import { uiTexts } from '@renda/ui/texts';
import homeEn from './home/texts.en.json' with { type: 'json' };
import home from './home/texts.zh-CN.json' with { type: 'json' };
import meEn from './me/texts.en.json' with { type: 'json' };
import me from './me/texts.zh-CN.json' with { type: 'json' };
import shellEn from './shell/texts.en.json' with { type: 'json' };
import shell from './shell/texts.zh-CN.json' with { type: 'json' };

/** The words of this app: one namespace a folder, in Chinese and in English. */
export const texts = {
  ui: uiTexts,
  shell: { 'zh-CN': shell, en: shellEn },
  home: { 'zh-CN': home, en: homeEn },
  me: { 'zh-CN': me, en: meEn },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    shell: typeof shell;
    home: typeof home;
    me: typeof me;
  }
}
