import activityEn from './activity/texts.en.json' with { type: 'json' };
import activity from './activity/texts.zh-CN.json' with { type: 'json' };
import boardEn from './board/texts.en.json' with { type: 'json' };
import board from './board/texts.zh-CN.json' with { type: 'json' };
import coSigningEn from './co-signing/texts.en.json' with { type: 'json' };
import coSigning from './co-signing/texts.zh-CN.json' with { type: 'json' };
import commitmentEn from './commitment/texts.en.json' with { type: 'json' };
import commitment from './commitment/texts.zh-CN.json' with { type: 'json' };
import doorEn from './door/texts.en.json' with { type: 'json' };
import door from './door/texts.zh-CN.json' with { type: 'json' };
import handOverBatchEn from './hand-over-batch/texts.en.json' with { type: 'json' };
import handOverBatch from './hand-over-batch/texts.zh-CN.json' with { type: 'json' };
import handlingEn from './handling/texts.en.json' with { type: 'json' };
import handling from './handling/texts.zh-CN.json' with { type: 'json' };
import inBulkEn from './in-bulk/texts.en.json' with { type: 'json' };
import inBulk from './in-bulk/texts.zh-CN.json' with { type: 'json' };
import leadershipEn from './leadership/texts.en.json' with { type: 'json' };
import leadership from './leadership/texts.zh-CN.json' with { type: 'json' };
import lookBackEn from './look-back/texts.en.json' with { type: 'json' };
import lookBack from './look-back/texts.zh-CN.json' with { type: 'json' };
import noticeEn from './notice/texts.en.json' with { type: 'json' };
import notice from './notice/texts.zh-CN.json' with { type: 'json' };
import objectionEn from './objection/texts.en.json' with { type: 'json' };
import objection from './objection/texts.zh-CN.json' with { type: 'json' };
import paperEn from './paper/texts.en.json' with { type: 'json' };
import paper from './paper/texts.zh-CN.json' with { type: 'json' };
import placingEn from './placing/texts.en.json' with { type: 'json' };
import placing from './placing/texts.zh-CN.json' with { type: 'json' };
import publicFaceEn from './public-face/texts.en.json' with { type: 'json' };
import publicFace from './public-face/texts.zh-CN.json' with { type: 'json' };
import replyTemplateEn from './reply-template/texts.en.json' with { type: 'json' };
import replyTemplate from './reply-template/texts.zh-CN.json' with { type: 'json' };
import screeningEn from './screening/texts.en.json' with { type: 'json' };
import screening from './screening/texts.zh-CN.json' with { type: 'json' };
import searchEn from './search/texts.en.json' with { type: 'json' };
import search from './search/texts.zh-CN.json' with { type: 'json' };
import siteEn from './site/texts.en.json' with { type: 'json' };
import site from './site/texts.zh-CN.json' with { type: 'json' };
import suggestionEn from './suggestion/texts.en.json' with { type: 'json' };
import suggestion from './suggestion/texts.zh-CN.json' with { type: 'json' };
import todayEn from './today/texts.en.json' with { type: 'json' };
import today from './today/texts.zh-CN.json' with { type: 'json' };
import zoneEn from './zone/texts.en.json' with { type: 'json' };
import zone from './zone/texts.zh-CN.json' with { type: 'json' };

/** The words of these screens: one namespace a folder, in Chinese and in English; an app adds them to its own. */
export const screenTexts = {
  activity: { 'zh-CN': activity, en: activityEn },
  board: { 'zh-CN': board, en: boardEn },
  coSigning: { 'zh-CN': coSigning, en: coSigningEn },
  inBulk: { 'zh-CN': inBulk, en: inBulkEn },
  objection: { 'zh-CN': objection, en: objectionEn },
  door: { 'zh-CN': door, en: doorEn },
  today: { 'zh-CN': today, en: todayEn },
  suggestion: { 'zh-CN': suggestion, en: suggestionEn },
  handling: { 'zh-CN': handling, en: handlingEn },
  handOverBatch: { 'zh-CN': handOverBatch, en: handOverBatchEn },
  commitment: { 'zh-CN': commitment, en: commitmentEn },
  lookBack: { 'zh-CN': lookBack, en: lookBackEn },
  leadership: { 'zh-CN': leadership, en: leadershipEn },
  notice: { 'zh-CN': notice, en: noticeEn },
  paper: { 'zh-CN': paper, en: paperEn },
  placing: { 'zh-CN': placing, en: placingEn },
  publicFace: { 'zh-CN': publicFace, en: publicFaceEn },
  replyTemplate: { 'zh-CN': replyTemplate, en: replyTemplateEn },
  screening: { 'zh-CN': screening, en: screeningEn },
  search: { 'zh-CN': search, en: searchEn },
  site: { 'zh-CN': site, en: siteEn },
  zone: { 'zh-CN': zone, en: zoneEn },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    activity: typeof activity;
    board: typeof board;
    coSigning: typeof coSigning;
    inBulk: typeof inBulk;
    objection: typeof objection;
    door: typeof door;
    today: typeof today;
    suggestion: typeof suggestion;
    handling: typeof handling;
    handOverBatch: typeof handOverBatch;
    commitment: typeof commitment;
    lookBack: typeof lookBack;
    leadership: typeof leadership;
    notice: typeof notice;
    paper: typeof paper;
    placing: typeof placing;
    publicFace: typeof publicFace;
    replyTemplate: typeof replyTemplate;
    screening: typeof screening;
    search: typeof search;
    site: typeof site;
    zone: typeof zone;
  }
}
