/** Fields of accounts and of signing in, as the audit trail shows them. */
import type { Sentences } from '../kernel/Refusal.ts';
import { roleTerms } from '../role/roles.ts';
import { field } from './AuditField.ts';

const refusals: Readonly<Record<string, Sentences>> = {
  WRONG_CREDENTIALS: { 'zh-CN': '密码不正确或用户名不存在', en: 'wrong password or unknown name' },
  WRONG_CODE: { 'zh-CN': '一次性验证码不正确', en: 'wrong one-time code' },
  LOCKING: { 'zh-CN': '连续多次输入错误', en: 'wrong too many times in a row' },
  LOCKED: { 'zh-CN': '锁定期间再次尝试', en: 'tried while locked' },
  DISABLED: { 'zh-CN': '账户已停用', en: 'account disabled' },
  OIDC: { 'zh-CN': '统一身份认证未通过', en: 'refused by way of the identity service' },
};

export const accountFields = {
  login: field('用户名', 'User name'),
  name: field('姓名', 'Name'),
  personId: field('人员', 'Person'),
  method: field('登录方式', 'Signed in by', {
    PASSWORD: { 'zh-CN': '密码', en: 'password' },
    CODE: { 'zh-CN': '一次性验证码', en: 'one-time code' },
    OIDC: { 'zh-CN': '统一身份认证', en: 'identity service' },
  }),
  reason: field('原因', 'Reason', refusals),
  typed: field('输入的用户名（前几位）', 'Name typed (its beginning)'),
  error: field('错误', 'Error'),
  isDisabled: field('停用', 'Disabled'),
  endedSignIns: field('下线的登录数', 'Sessions ended'),
  role: field('角色', 'Role', roleTerms),
  email: field('通知邮箱', 'E-mail for notices'),
  takesDigest: field('接收每日邮件', 'Takes the daily e-mail'),
  takesMessages: field('接收消息', 'Takes messages'),
  language: field('通知语言', 'Language of notices'),
  body: field('所属机构或代表团', 'Held for'),
} as const;
