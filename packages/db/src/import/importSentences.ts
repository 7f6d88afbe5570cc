/** What is said of rows that can't be taken in, or that somebody should look at. */
import type { Sentences } from '@renda/domain';

const say = (zh: string, en: string): Sentences => ({ 'zh-CN': zh, en });

export const refused = {
  twice: (row: number) =>
    say(`与第 ${row} 行是同一个，请只留一行。`, `It is the same as row ${row}; keep one of them.`),
  fixed: (label: Sentences) =>
    say(`${label['zh-CN']}登记后不能更改。`, `${label.en} cannot be changed once it is registered.`),
  ending: (label: Sentences) =>
    say(
      `${label['zh-CN']}与登记的不同。终止、中止和恢复要写明依据，请在登记里办理，不能用导入更改。`,
      `${label.en} differs from the register. Endings and suspensions need their grounds: make them in the register itself.`,
    ),
  ambiguous: (fields: string, names: readonly string[]) =>
    say(
      `按${fields}有 ${names.length} 个：${names.slice(0, 3).join('、')}。请补充能区分的列。`,
      `${names.length} entries fit: ${names.slice(0, 3).join(', ')}. Add a column that tells them apart.`,
    ),
  noSuch: (label: Sentences, text: string) =>
    say(
      `登记里没有叫“${text}”的${label['zh-CN']}，请核对名称，或先登记它。`,
      `${label.en}: there is no "${text}" in the register. Check the name, or register it first.`,
    ),
  several: (label: Sentences, text: string, howTo: Sentences) =>
    say(
      `叫“${text}”的${label['zh-CN']}不止一个，${howTo['zh-CN']}`,
      `${label.en}: "${text}" is the name of several. ${howTo.en}`,
    ),
} as const;

export const howToTellApart = {
  person: say('请写成“姓名（1975年生）”。', 'Write the year of birth behind the name: 姓名（1975年生）.'),
  coded: say('请改填行政区划代码。', 'Write the division code instead.'),
  other: say(
    '请填全称，或先在登记里改得不同名。',
    'Write the full name, or give them different names in the register.',
  ),
} as const;

export const remarks = {
  namesake: (name: string, year: unknown) =>
    say(
      `已有同名的${name}（${String(year)}年生），出生年份不同，将作为另一人新增。`,
      `There is a ${name} born in ${String(year)} already; with another year of birth this one is added as another person.`,
    ),
  byName: say(
    '按名称认出，但这一项与登记的不同，请核对。',
    'Recognised by its name, but this differs from the register; check it.',
  ),
  ended: (day: string) => say(`登记的这一条已于 ${day} 终止。`, `The entry in the register ended on ${day}.`),
} as const;
