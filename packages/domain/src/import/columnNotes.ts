/** What may be written into a column, in words: a note on its heading, a line of the instructions, a hint in the preview. */
import type { Sentences } from '../kernel/Refusal.ts';
import type { RegisterField } from '../register/RegisterField.ts';
import { type RegisterNoun, registerNounTerms } from '../register/registerNouns.ts';

/** How to fill the column in. */
export function columnNote(name: string, field: RegisterField): Sentences {
  const needed: Sentences =
    field.isRequired && field.usual === undefined && name !== 'validFrom'
      ? { 'zh-CN': '必填。', en: 'Required. ' }
      : { 'zh-CN': '可不填。', en: 'May be left empty. ' };
  const how = name === 'sortOrder' ? place : name === 'validFrom' ? since : howTo(name, field);
  const fixed: Sentences = field.isFixed
    ? { 'zh-CN': '登记后不能更改。', en: ' It cannot be changed once it is registered.' }
    : { 'zh-CN': '', en: '' };
  return {
    'zh-CN': `${needed['zh-CN']}${how['zh-CN']}${fixed['zh-CN']}`,
    en: `${needed.en}${how.en}${fixed.en}`,
  };
}

const place: Sentences = {
  'zh-CN': '整数，决定在列表里的先后。留空：新增的排在最后，已有的不变。',
  en: 'A whole number, the place in lists. Empty: new ones come last, others keep theirs.',
};
const since: Sentences = {
  'zh-CN': '日期，如 2026-03-05。留空：新增的从导入当天开始，已有的不变。',
  en: 'A day, such as 2026-03-05. Empty: new ones begin on the day of the import, others keep theirs.',
};

function howTo(name: string, field: RegisterField): Sentences {
  switch (field.type) {
    case 'text':
      return (
        field.shape?.why ?? { 'zh-CN': `最多 ${field.limit.max} 个字。`, en: `At most ${field.limit.max} characters.` }
      );
    case 'choice':
      return { 'zh-CN': '从下拉列表中选择。', en: 'Chosen from the list.' };
    case 'number':
      return {
        'zh-CN': `${field.min} 至 ${field.max} 的整数。`,
        en: `A whole number from ${field.min} to ${field.max}.`,
      };
    case 'flag':
      return { 'zh-CN': '填“是”或“否”。', en: '是 (yes) or 否 (no).' };
    case 'day':
      return field.isLastDay || name !== 'validTo'
        ? { 'zh-CN': '日期，如 2026-03-05。', en: 'A day, such as 2026-03-05.' }
        : {
            'zh-CN': '日期，如 2026-03-05；从这一天起不再有效。',
            en: 'A day, such as 2026-03-05, from which it no longer holds.',
          };
    case 'reference':
      return referenceNote(field.noun);
  }
}

function referenceNote(noun: RegisterNoun): Sentences {
  const word = registerNounTerms[noun];
  const apart: Sentences =
    noun === 'person' || noun === 'deputy'
      ? { 'zh-CN': '；有同名的写成“姓名（1975年生）”', en: '; of namesakes with the year of birth: 姓名（1975年生）' }
      : noun === 'township' || noun === 'village'
        ? { 'zh-CN': '或行政区划代码', en: ' or its division code' }
        : { 'zh-CN': '', en: '' };
  return {
    'zh-CN': `填登记里已有的${word['zh-CN']}的名称${apart['zh-CN']}。`,
    en: `The name of the ${word.en} as it is registered${apart.en}.`,
  };
}
