/** The address to which somebody wants to be written. */
import { checkedText, type TextLimit } from '../kernel/limits.ts';
import { Invalid } from '../kernel/Refusal.ts';

export const emailLimit = {
  label: { 'zh-CN': '电子邮箱', en: 'E-mail address' },
  min: 0,
  max: 254,
} as const satisfies TextLimit;

/** How an address is kept: no spaces, no line ends, no lists, so that nothing else can be smuggled into a letter's head. */
export const emailPattern = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/i;

/** The address as it is kept, its domain in lower case, or null when none is given. Refuses (`Invalid`) what is not one. */
export function checkedEmail(field: string, text: string | null | undefined): string | null {
  const typed = checkedText(field, text, emailLimit);
  if (typed === '') return null;
  const at = typed.lastIndexOf('@');
  const address = `${typed.slice(0, at)}${typed.slice(at).toLowerCase()}`;
  if (emailPattern.test(address)) return address;
  throw new Invalid(field, {
    'zh-CN': '请填写一个完整的邮箱地址，如 name@example.cn。',
    en: 'Give one whole e-mail address, such as name@example.cn.',
  });
}

/** An address as it is shown where only its holder need know it: its first character and its domain. */
export function maskedEmail(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, 1)}***${address.slice(at)}`;
}
