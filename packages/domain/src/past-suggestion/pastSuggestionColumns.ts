/** A suggestion of the years before the platform, as a row of a workbook: what a county's paper register says of it. */
import { choice, day, flag, number, optional, optionalText, text } from '../register/RegisterField.ts';
import { suggestionLimits } from '../suggestion/suggestionLimits.ts';
import { markTerms, replyClassTerms } from '../suggestion/suggestionTerms.ts';

/** Its columns. People and units stand as they were written then: most are in no register of today. */
export const pastSuggestionColumns = {
  series: text('会议', 'Session', 40),
  number: number('编号', 'Number', 1, 9_999),
  title: text('标题', 'Title', 100),
  leadDeputy: text('领衔代表', 'Lead deputy', 60),
  coSigners: optionalText('附议代表', 'Co-signers', 500),
  category: optionalText('类别', 'Category', 30),
  body: optionalText('内容', 'Text', suggestionLimits.body.max),
  units: optionalText('承办单位', 'Handling units', 200),
  replyClass: optional(choice('答复类别', 'Class of the reply', replyClassTerms)),
  repliedOn: optional(day('答复日期', 'Replied on')),
  evaluation: optional(choice('代表评价', 'Evaluation', markTerms)),
  isOpen: flag('公开', 'Open'),
} as const;
