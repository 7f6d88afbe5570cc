/** Texts for the public, with what could tell a private person taken out (个人信息保护法28; 国办发〔2014〕46号). */

/** What is masked, in this order: longer numbers first, so that none is taken for a part of another. */
const masked: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '（邮箱已隐去）'],
  [/(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9])/g, '（证件号码已隐去）'],
  [/(?<![0-9])[1-9][0-9]{14}(?![0-9])/g, '（证件号码已隐去）'],
  [/(?<![0-9])[1-9][0-9]{15,18}(?![0-9])/g, '（账号已隐去）'],
  [/(?<![0-9])(?:\+?86[- ]?)?1[3-9][0-9](?:[- ]?[0-9]{4}){2}(?![0-9])/g, '（电话已隐去）'],
  [/(?<![0-9])0[0-9]{2,3}[- ]?[0-9]{7,8}(?![0-9])/g, '（电话已隐去）'],
  [
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·• ]?[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])/g,
    '（车牌已隐去）',
  ],
];

/**
 * The text without numbers that tell a person (identity, telephone, account, e-mail, number plate), and with the given names of people
 * of the record replaced. A name that the record does not know is for the reader who publishes it.
 */
export function withoutPersonalData(text: string, names: readonly string[] = []): string {
  const unnamed = [...new Set(names)]
    .filter((name) => [...name].length >= 2)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, name) => rest.split(name).join(shortened(name)), text);
  return masked.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), unnamed);
}

/** The surname stays, as papers write it: 鲁×× . */
function shortened(name: string): string {
  const [first = '', ...rest] = [...name];
  return `${first}${'×'.repeat(Math.min(rest.length, 2))}`;
}
