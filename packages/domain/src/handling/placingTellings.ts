/** How a suggestion's history tells of placing it with units: declining, placing anew, contributing, progress, the six months, other levels. */
import type { DeadlineKey } from '../deadline-rule/DeadlineRule.ts';
import { deadlineKeyTerms } from '../deadline-rule/deadlineTerms.ts';
import type { Locale, Sentences } from '../kernel/Refusal.ts';
import { day, type HistoryEntry, text, who } from '../suggestion/HistoryEntry.ts';
import { handlingRoleTerms } from './handlingLifecycle.ts';

/** The tellings, by move and act. */
export const placingTellings: Readonly<Record<string, (e: HistoryEntry, locale: Locale) => Sentences>> = {
  decline: (e) => ({ 'zh-CN': `${who(e)}申请退办，等待重新分办`, en: `${who(e)} declined; it is to be placed anew` }),
  release: (e) => ({
    'zh-CN': `主办单位退办，${text(e.facts.unit)}的协办随之撤回`,
    en: `With the lead's decline, ${text(e.facts.unit)} no longer assists`,
  }),
  unassign: () => ({
    'zh-CN': '退回交办机关重新分办，答复期限不变',
    en: 'Back with the receiving organ to be placed anew; the reply stays due as it was',
  }),
  assignMore: (e) => ({ 'zh-CN': `加派：${unitList(e, 'zh-CN')}`, en: `Further units: ${unitList(e, 'en')}` }),
  contribute: (e) => ({
    'zh-CN': `${who(e)}向主办单位提交协办意见`,
    en: `${who(e)} handed its part to the lead unit`,
  }),
  recordProgress: (e, l) => ({
    'zh-CN': `${who(e)}（${day(e.facts.on, l)}）：${text(e.facts.text)}`,
    en: `${who(e)} on ${day(e.facts.on, l)}: ${text(e.facts.text)}`,
  }),
  applyForWide: (e) => ({
    'zh-CN': `${who(e)}申请按涉及面广、处理难度大办理，延长至六个月`,
    en: `${who(e)} applied for the six months of a wide or difficult one`,
  }),
  forwardWide: (e) =>
    e.facts.isForwarded
      ? { 'zh-CN': `${who(e)}转报了延期申请`, en: `${who(e)} forwarded the application` }
      : { 'zh-CN': `${who(e)}退回了延期申请`, en: `${who(e)} returned the application` },
  decideWide: (e, l) =>
    e.facts.isGranted
      ? {
          'zh-CN': `同意延长，答复期限改为${day(e.facts.replyDueOn, l)}（自交办之日起六个月）`,
          en: `The six months were granted; the reply is due on ${day(e.facts.replyDueOn, l)}, counted from handing over`,
        }
      : { 'zh-CN': '不同意延长，答复期限不变', en: 'The six months were refused; the reply stays due as it was' },
  raiseUp: (e) => ({
    'zh-CN': `${text(e.facts.from)}提请${text(e.facts.to)}办理：${e.reason ?? ''}`,
    en: `${text(e.facts.from)} passed it up to ${text(e.facts.to)}: ${e.reason ?? ''}`,
  }),
  sendDown: (e) => ({
    'zh-CN': `${text(e.facts.from)}退回${text(e.facts.to)}办理：${e.reason ?? ''}`,
    en: `${text(e.facts.from)} sent it back to ${text(e.facts.to)}: ${e.reason ?? ''}`,
  }),
  redate: (e, l) => ({
    'zh-CN': `工作日历或期限规则有变，期限重新计算：${dateList(e, 'zh-CN', l)}`,
    en: `The calendar or a rule changed; recomputed: ${dateList(e, 'en', l)}`,
  }),
};

/** The units of an entry with their parts, as one list. */
export function unitList(e: HistoryEntry, locale: Locale): string {
  const roles: Readonly<Record<string, Sentences>> = handlingRoleTerms;
  const units = (e.facts.units ?? []) as readonly { readonly role: string; readonly unit: string }[];
  return units.map((u) => `${u.unit}（${roles[u.role]?.[locale] ?? u.role}）`).join(locale === 'en' ? ', ' : '、');
}

type Redated = {
  readonly key: DeadlineKey;
  readonly unit: string | null;
  readonly was: string;
  readonly dueOn: string;
};

function dateList(e: HistoryEntry, said: Locale, locale: Locale): string {
  const dates = (e.facts.dates ?? []) as readonly Redated[];
  return dates
    .map(({ key, unit, was, dueOn }) => {
      const what = `${deadlineKeyTerms[key]?.[said] ?? key}${unit ? (said === 'en' ? ` (${unit})` : `（${unit}）`) : ''}`;
      return said === 'en'
        ? `${what} ${day(was, locale)} → ${day(dueOn, locale)}`
        : `${what}由${day(was, locale)}改为${day(dueOn, locale)}`;
    })
    .join(said === 'en' ? '; ' : '；');
}
