import { uiTexts } from '@renda/ui/texts';
import coSigningEn from './co-signing/texts.en.json' with { type: 'json' };
import coSigning from './co-signing/texts.zh-CN.json' with { type: 'json' };
import draftEn from './draft/texts.en.json' with { type: 'json' };
import draft from './draft/texts.zh-CN.json' with { type: 'json' };
import entryEn from './entry/texts.en.json' with { type: 'json' };
import entry from './entry/texts.zh-CN.json' with { type: 'json' };
import evaluationEn from './evaluation/texts.en.json' with { type: 'json' };
import evaluation from './evaluation/texts.zh-CN.json' with { type: 'json' };
import homeEn from './home/texts.en.json' with { type: 'json' };
import home from './home/texts.zh-CN.json' with { type: 'json' };
import meEn from './me/texts.en.json' with { type: 'json' };
import me from './me/texts.zh-CN.json' with { type: 'json' };
import noticeEn from './notice/texts.en.json' with { type: 'json' };
import notice from './notice/texts.zh-CN.json' with { type: 'json' };
import promiseEn from './promise/texts.en.json' with { type: 'json' };
import promise from './promise/texts.zh-CN.json' with { type: 'json' };
import roomEn from './room/texts.en.json' with { type: 'json' };
import room from './room/texts.zh-CN.json' with { type: 'json' };
import shellEn from './shell/texts.en.json' with { type: 'json' };
import shell from './shell/texts.zh-CN.json' with { type: 'json' };
import suggestionEn from './suggestion/texts.en.json' with { type: 'json' };
import suggestion from './suggestion/texts.zh-CN.json' with { type: 'json' };
import wayOutEn from './way-out/texts.en.json' with { type: 'json' };
import wayOut from './way-out/texts.zh-CN.json' with { type: 'json' };

/** The words of this app: one namespace a folder, in Chinese and in English. */
export const texts = {
  ui: uiTexts,
  notice: { 'zh-CN': notice, en: noticeEn },
  promise: { 'zh-CN': promise, en: promiseEn },
  room: { 'zh-CN': room, en: roomEn },
  shell: { 'zh-CN': shell, en: shellEn },
  home: { 'zh-CN': home, en: homeEn },
  suggestion: { 'zh-CN': suggestion, en: suggestionEn },
  draft: { 'zh-CN': draft, en: draftEn },
  coSigning: { 'zh-CN': coSigning, en: coSigningEn },
  entry: { 'zh-CN': entry, en: entryEn },
  evaluation: { 'zh-CN': evaluation, en: evaluationEn },
  me: { 'zh-CN': me, en: meEn },
  wayOut: { 'zh-CN': wayOut, en: wayOutEn },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    notice: typeof notice;
    promise: typeof promise;
    room: typeof room;
    shell: typeof shell;
    home: typeof home;
    suggestion: typeof suggestion;
    draft: typeof draft;
    coSigning: typeof coSigning;
    entry: typeof entry;
    evaluation: typeof evaluation;
    me: typeof me;
    wayOut: typeof wayOut;
  }
}
