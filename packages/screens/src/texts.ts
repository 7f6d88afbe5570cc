import boardEn from './board/texts.en.json' with { type: 'json' };
import board from './board/texts.zh-CN.json' with { type: 'json' };
import doorEn from './door/texts.en.json' with { type: 'json' };
import door from './door/texts.zh-CN.json' with { type: 'json' };
import handlingEn from './handling/texts.en.json' with { type: 'json' };
import handling from './handling/texts.zh-CN.json' with { type: 'json' };
import leadershipEn from './leadership/texts.en.json' with { type: 'json' };
import leadership from './leadership/texts.zh-CN.json' with { type: 'json' };
import publicFaceEn from './public-face/texts.en.json' with { type: 'json' };
import publicFace from './public-face/texts.zh-CN.json' with { type: 'json' };
import suggestionEn from './suggestion/texts.en.json' with { type: 'json' };
import suggestion from './suggestion/texts.zh-CN.json' with { type: 'json' };
import todayEn from './today/texts.en.json' with { type: 'json' };
import today from './today/texts.zh-CN.json' with { type: 'json' };

/** The words of these screens: one namespace a folder, in Chinese and in English; an app adds them to its own. */
export const screenTexts = {
  board: { 'zh-CN': board, en: boardEn },
  door: { 'zh-CN': door, en: doorEn },
  today: { 'zh-CN': today, en: todayEn },
  suggestion: { 'zh-CN': suggestion, en: suggestionEn },
  handling: { 'zh-CN': handling, en: handlingEn },
  leadership: { 'zh-CN': leadership, en: leadershipEn },
  publicFace: { 'zh-CN': publicFace, en: publicFaceEn },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    board: typeof board;
    door: typeof door;
    today: typeof today;
    suggestion: typeof suggestion;
    handling: typeof handling;
    leadership: typeof leadership;
    publicFace: typeof publicFace;
  }
}
