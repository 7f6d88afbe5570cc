import { screenTexts } from '@renda/screens';
import { uiTexts } from '@renda/ui/texts';
import accountEn from './account/texts.en.json' with { type: 'json' };
import account from './account/texts.zh-CN.json' with { type: 'json' };
import auditEn from './audit/texts.en.json' with { type: 'json' };
import audit from './audit/texts.zh-CN.json' with { type: 'json' };
import backgroundTaskEn from './background-task/texts.en.json' with { type: 'json' };
import backgroundTask from './background-task/texts.zh-CN.json' with { type: 'json' };
import callSheetEn from './call-sheet/texts.en.json' with { type: 'json' };
import callSheet from './call-sheet/texts.zh-CN.json' with { type: 'json' };
import importsEn from './import/texts.en.json' with { type: 'json' };
import imports from './import/texts.zh-CN.json' with { type: 'json' };
import jobEn from './job/texts.en.json' with { type: 'json' };
import job from './job/texts.zh-CN.json' with { type: 'json' };
import pastSuggestionEn from './past-suggestion/texts.en.json' with { type: 'json' };
import pastSuggestion from './past-suggestion/texts.zh-CN.json' with { type: 'json' };
import registerEn from './register/texts.en.json' with { type: 'json' };
import register from './register/texts.zh-CN.json' with { type: 'json' };
import settingsEn from './setting/texts.en.json' with { type: 'json' };
import settings from './setting/texts.zh-CN.json' with { type: 'json' };
import shellEn from './shell/texts.en.json' with { type: 'json' };
import shell from './shell/texts.zh-CN.json' with { type: 'json' };

/** The words of this app: one namespace a folder, in Chinese and in English. */
export const texts = {
  ui: uiTexts,
  ...screenTexts,
  account: { 'zh-CN': account, en: accountEn },
  audit: { 'zh-CN': audit, en: auditEn },
  backgroundTask: { 'zh-CN': backgroundTask, en: backgroundTaskEn },
  callSheet: { 'zh-CN': callSheet, en: callSheetEn },
  import: { 'zh-CN': imports, en: importsEn },
  job: { 'zh-CN': job, en: jobEn },
  pastSuggestion: { 'zh-CN': pastSuggestion, en: pastSuggestionEn },
  register: { 'zh-CN': register, en: registerEn },
  setting: { 'zh-CN': settings, en: settingsEn },
  shell: { 'zh-CN': shell, en: shellEn },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    account: typeof account;
    audit: typeof audit;
    backgroundTask: typeof backgroundTask;
    callSheet: typeof callSheet;
    import: typeof imports;
    job: typeof job;
    pastSuggestion: typeof pastSuggestion;
    register: typeof register;
    setting: typeof settings;
    shell: typeof shell;
  }
}
