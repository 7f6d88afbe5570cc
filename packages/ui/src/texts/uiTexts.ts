import en from './en.json' with { type: 'json' };
import zhCN from './zh-CN.json' with { type: 'json' };

declare module 'i18next' {
  interface ResourceNamespaceMap {
    ui: typeof zhCN;
  }
}

/** The words of the components themselves, by locale: i18next's namespace `ui`. */
export const uiTexts = { 'zh-CN': zhCN, en };
