/** What an account is known by: its log-in name, its telephone, the name of its holder. */
import { checkedText, type TextLimit } from '../kernel/limits.ts';
import { Invalid } from '../kernel/Refusal.ts';

export const accountLimits = {
  login: { label: { 'zh-CN': '用户名', en: 'User name' }, min: 3, max: 32 },
  name: { label: { 'zh-CN': '姓名', en: 'Name' }, min: 2, max: 40 },
  phone: { label: { 'zh-CN': '手机号', en: 'Mobile number' }, min: 0, max: 20 },
} as const satisfies Record<string, TextLimit>;

/** How a log-in name is written. It begins with a letter, so that it is never taken for a telephone number. */
export const loginPattern = /^[a-z][a-z0-9._-]{2,31}$/;

/** How a mobile number is kept. */
export const phonePattern = /^1[3-9]\d{9}$/;

/** The log-in name as it is kept, in lower case. Refuses (`Invalid`) what is not one. */
export function checkedLogin(field: string, text: string): string {
  const login = checkedText(field, text, accountLimits.login).toLowerCase();
  if (loginPattern.test(login)) return login;
  throw new Invalid(field, {
    'zh-CN': '用户名以英文字母开头，只用字母、数字、点、横线和下划线。',
    en: 'A user name begins with a letter and has letters, digits, dots, hyphens and underscores only.',
  });
}

/** The mobile number as it is kept, or null when none is given. Refuses (`Invalid`) what is not one. */
export function checkedPhone(field: string, text: string | null | undefined): string | null {
  const phone = plainPhone(checkedText(field, text, accountLimits.phone));
  if (phone === '') return null;
  if (phonePattern.test(phone)) return phone;
  throw new Invalid(field, { 'zh-CN': '请填写 11 位手机号。', en: 'A mobile number has 11 digits.' });
}

/** What was typed to sign in, as logins and telephones are kept: both may be typed with spaces around and in any case. */
export function signInName(typed: string): string {
  const text = typed.trim().toLowerCase();
  const phone = plainPhone(text);
  return phonePattern.test(phone) ? phone : text;
}

function plainPhone(text: string): string {
  return text.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
}
