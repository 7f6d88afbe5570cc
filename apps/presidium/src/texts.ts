import { screenTexts } from '@renda/screens';
import { uiTexts } from '@renda/ui/texts';
import shellEn from './shell/texts.en.json' with { type: 'json' };
import shell from './shell/texts.zh-CN.json' with { type: 'json' };

/** The words of this app: one namespace a folder, in Chinese and in English. */
export const texts = {
  ui: uiTexts,
  ...screenTexts,
  shell: { 'zh-CN': shell, en: shellEn },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    shell: typeof shell;
  }
}
