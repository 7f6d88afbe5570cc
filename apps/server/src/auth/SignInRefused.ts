/** Sign-in says no. */
import { failuresAllowed, lockMinutes } from '@renda/db';
import { Refusal, type Sentences } from '@renda/domain';

const sentences = {
  WRONG_CREDENTIALS: {
    'zh-CN': '用户名（手机号）或密码不正确。',
    en: 'The user name (or telephone number) or the password is wrong.',
  },
  WRONG_CODE: {
    'zh-CN': '用户名（手机号）或一次性验证码不正确，或验证码已失效。',
    en: 'The user name (or telephone number) or the one-time code is wrong, or the code no longer holds.',
  },
  LOCKED: {
    'zh-CN': `连续 ${failuresAllowed} 次输入错误，已锁定 ${lockMinutes} 分钟。请稍后再试，或联系系统管理员重置。`,
    en: `Wrong ${failuresAllowed} times in a row: locked for ${lockMinutes} minutes. Try later, or ask the system administrator for a reset.`,
  },
  TOO_MANY: { 'zh-CN': '尝试过于频繁，请一分钟后再试。', en: 'Too many attempts; try again in a minute.' },
  DISABLED: {
    'zh-CN': '该账户已停用，请联系系统管理员。',
    en: 'This account is disabled; ask the system administrator.',
  },
  NOT_SIGNED_IN: { 'zh-CN': '请先登录；您的登录可能已经过期。', en: 'Sign in first; your session may have ended.' },
} as const satisfies Record<string, Sentences>;

export type SignInRefusalCode = keyof typeof sentences;

const statuses: Partial<Record<SignInRefusalCode, number>> = { TOO_MANY: 429 };

/** Why nobody was let in. Whether the account exists is never told by it. */
export class SignInRefused extends Refusal {
  readonly code: SignInRefusalCode;
  /** HTTP status. */
  readonly status: number;

  constructor(code: SignInRefusalCode) {
    super(sentences[code]);
    this.code = code;
    this.status = statuses[code] ?? 401;
  }
}
