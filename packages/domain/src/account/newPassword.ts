/** What a new password must be. */
import { Invalid, type Sentences } from '../kernel/Refusal.ts';

/** Bounds in characters. */
export const passwordLength = { min: 10, max: 128 } as const;

/** Parts that guessers try first; a password must be more than these. */
const common = [
  'password',
  'passw0rd',
  'admin',
  'administrator',
  'root',
  'test',
  'user',
  'guest',
  'welcome',
  'letmein',
  'iloveyou',
  'monkey',
  'dragon',
  'qwertyuiop',
  'qwerty',
  'asdfghjkl',
  'asdfgh',
  'zxcvbnm',
  'zxcvbn',
  '1qaz2wsx',
  '1qaz',
  '2wsx',
  'qazwsx',
  'abcdef',
  'abc',
  'aaa',
  'woaini',
  'nihao',
  'mima',
  'renda',
  'changning',
  'baoshan',
  'yunnan',
  'zhongguo',
  'china',
  '0123456789',
  '1234567890',
  '123456789',
  '12345678',
  '1234567',
  '123456',
  '12345',
  '1234',
  '123',
  '987654321',
  '654321',
  '5201314',
  '1314',
  '520',
  '000',
  '111',
  '222',
  '333',
  '444',
  '555',
  '666',
  '777',
  '888',
  '999',
].sort((a, b) => b.length - a.length);

const fewestOwn = 5;

/**
 * Refuses (`Invalid`, naming `field`) a password shorter than 10 characters, of one kind of characters only, made of what everyone
 * tries first, holding one of the words in `known` (log-in, telephone, name), or equal to the present one.
 */
export function checkNewPassword(
  field: string,
  password: string,
  known: { readonly words: readonly (string | null)[]; readonly present?: string },
): void {
  const refuse = (why: Sentences) => {
    throw new Invalid(field, why);
  };
  const length = [...password].length;
  const plain = password.toLowerCase();
  if (length < passwordLength.min || length > passwordLength.max) refuse(reasons.length);
  if (password === known.present) refuse(reasons.same);
  if (kinds(password) < 2) refuse(reasons.kinds);
  if (known.words.some((word) => word !== null && word.length >= 3 && plain.includes(word.toLowerCase())))
    refuse(reasons.own);
  if (ownCharacters(plain) < fewestOwn) refuse(reasons.common);
}

const reasons = {
  length: {
    'zh-CN': `密码须有 ${passwordLength.min} 至 ${passwordLength.max} 个字符。`,
    en: `A password has ${passwordLength.min} to ${passwordLength.max} characters.`,
  },
  same: { 'zh-CN': '新密码不能与现在的密码相同。', en: 'The new password must differ from the present one.' },
  kinds: {
    'zh-CN': '密码须含字母、数字、符号中的至少两种。',
    en: 'A password has at least two of: letters, digits, other characters.',
  },
  own: {
    'zh-CN': '密码中不能含有用户名、手机号或姓名。',
    en: 'A password may not hold the user name, the telephone number or the name.',
  },
  common: {
    'zh-CN': '这个密码太常见，容易被猜中，请换一个。',
    en: 'This password is too common and easily guessed; choose another.',
  },
} as const satisfies Record<string, Sentences>;

function kinds(password: string): number {
  return [/\p{L}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(password)).length;
}

/** How many different characters are left when everything common is taken out. */
function ownCharacters(plain: string): number {
  return new Set(common.reduce((left, part) => left.replaceAll(part, ''), plain)).size;
}
