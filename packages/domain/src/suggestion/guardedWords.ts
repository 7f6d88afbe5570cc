/** Words and figures that have no place in a suggestion: marks of secrecy, and what tells of a person's private matters. */

/** What was found to be guarded, as it is written. */
export type GuardedWord = { readonly kind: 'SECRET' | 'IDENTITY_NUMBER' | 'TELEPHONE'; readonly text: string };

/** Each sign has what may stand before it and, as its second group, the word itself: old phones know no lookbehind. */
const secretSigns = [
  /(^|[^拒杜断谢])(绝密)/gu,
  /(^|[^飞司手投伺危时])(机密)(?![集切布度封码])/gu,
  /(^|[^业术人疗姻])(秘密)/gu,
  /(^|[^不])(涉密)/gu,
  /()(内部(?:资料|文件|材料|传阅|掌握)|(?:不得|不准|请勿|严禁)(?:外传|扩散|外泄))/gu,
];
/** The promise that it holds none, which forms are full of, is no mark. */
const denial = /(?:不|未|没有?)(?:得)?(?:含|涉及|属于|包含|泄露|有)[^，。；！？\n]{0,16}秘密[^，。；！？\n]{0,6}/gu;

const identityNumber =
  /(^|[^\dA-Za-z])([1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx])(?![\dA-Za-z])/gu;
const telephone = /(^|[^\d.])(1[3-9]\d(?:[ -]?\d{4}){2})(?![\d.]*\d)/gu;

/**
 * What in the text looks like a mark of secrecy, an identity card's number or a mobile telephone's; each text once, in the order of kinds.
 * It looks at signs and promises nothing about what carries none.
 */
export function guardedWords(text: string): GuardedWord[] {
  const plain = text.normalize('NFKC');
  const found = (kind: GuardedWord['kind'], signs: readonly RegExp[], within: string) => {
    const words = signs.flatMap((sign) => [...within.matchAll(sign)].map(([, , word = '']) => word));
    return [...new Set(words)].map((text): GuardedWord => ({ kind, text }));
  };
  return [
    ...found('SECRET', secretSigns, plain.replace(denial, '')),
    ...found('IDENTITY_NUMBER', [identityNumber], plain),
    ...found('TELEPHONE', [telephone], plain),
  ];
}
