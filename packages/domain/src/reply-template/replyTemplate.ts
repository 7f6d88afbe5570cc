/** A template of replies (答复模板): a text with places that are filled from the suggestion; a unit's own, or the county's for all of them. */
import { checkedText, type TextLimit } from '../kernel/limits.ts';
import { Invalid } from '../kernel/Refusal.ts';
import { allows, policies } from '../role/policies.ts';
import { organsOf, type Viewer } from '../role/Viewer.ts';
import { offeredReplyClasses, type ReplyClass } from '../suggestion/suggestionTerms.ts';
import { assertKnownPlaces } from './fillReplyTemplate.ts';

export const replyTemplateLimits = {
  name: { label: { 'zh-CN': '模板名称', en: 'Name of the template' }, min: 2, max: 40 },
  body: { label: { 'zh-CN': '模板正文', en: 'Text of the template' }, min: 10, max: 5000 },
} as const satisfies Record<string, TextLimit>;

/** As many as one unit, or the county for all, keeps at once, those out of use not counted. */
export const mostReplyTemplates = 100;

/** What a template says; without a class it fits any. */
export type ReplyTemplateDraft = {
  readonly name: string;
  readonly replyClass: ReplyClass | null;
  readonly body: string;
};

/** The draft, checked. Refuses (`Invalid`) what is too short or long, a class that is not offered, and a place that there is not. */
export function checkedReplyTemplate({ name, replyClass, body }: ReplyTemplateDraft): ReplyTemplateDraft {
  if (replyClass !== null && !(offeredReplyClasses as readonly ReplyClass[]).includes(replyClass)) {
    throw new Invalid('replyClass', { 'zh-CN': '没有这个答复类别。', en: 'There is no such class of a reply.' });
  }
  const checked = {
    name: checkedText('name', name, replyTemplateLimits.name),
    replyClass,
    body: checkedText('body', body, replyTemplateLimits.body),
  };
  assertKnownPlaces(checked.body);
  return checked;
}

/** The units whose templates the viewer reads and keeps: those for which they draft replies. */
export function replyTemplateUnits(viewer: Viewer): string[] {
  return [...new Set(policies['replyTemplate.keepOwn'].flatMap(({ roles }) => organsOf(viewer, ...roles)))];
}

/** Whether the viewer keeps the templates of that unit; of the county for all of them where it is null. */
export function mayKeepReplyTemplates(viewer: Viewer, unitId: string | null): boolean {
  return unitId === null ? allows(viewer, 'replyTemplate.keepCounty') : replyTemplateUnits(viewer).includes(unitId);
}
