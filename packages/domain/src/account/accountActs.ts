/** What an administrator may do to an account now: the API asks it, the buttons are drawn from it. */
import type { Sentences } from '../kernel/Refusal.ts';
import { type Action, allows } from '../role/policies.ts';
import { type Role, roleClass } from '../role/roles.ts';
import type { Viewer } from '../role/Viewer.ts';

export const accountActTerms = {
  RESET_PASSWORD: { 'zh-CN': '重置密码', en: 'reset the password' },
  DISABLE: { 'zh-CN': '停用', en: 'disable' },
  ENABLE: { 'zh-CN': '启用', en: 'enable' },
  GRANT_ROLE: { 'zh-CN': '授予角色', en: 'grant a role' },
  REVOKE_ROLE: { 'zh-CN': '撤销角色', en: 'revoke a role' },
  END_SIGN_INS: { 'zh-CN': '强制下线', en: 'sign out everywhere' },
} as const satisfies Record<string, Sentences>;

export type AccountAct = keyof typeof accountActTerms;
export const accountActs = Object.keys(accountActTerms) as AccountAct[];

const actions: Readonly<Record<AccountAct, Action>> = {
  RESET_PASSWORD: 'account.change',
  DISABLE: 'account.change',
  ENABLE: 'account.change',
  GRANT_ROLE: 'role.grant',
  REVOKE_ROLE: 'role.grant',
  END_SIGN_INS: 'session.end',
};

/** What the rules look at of an account. */
export type ActedOn = { readonly id: string; readonly isDisabled: boolean; readonly roles: readonly Role[] };

/** Why an act is refused: the policy, or the rule that stands against it; null when nothing does. */
export function accountActRefusal(viewer: Viewer, act: AccountAct, account: ActedOn): Sentences | null {
  if (!allows(viewer, actions[act])) return refusals.policy;
  const isOwn = account.id === viewer.accountId;
  if (act === 'DISABLE' && isOwn) return refusals.disableOneself;
  if (act === 'REVOKE_ROLE' && isOwn) return refusals.revokeOneself;
  if (act === 'RESET_PASSWORD' && account.roles.some(isGuard)) return refusals.guard;
  return null;
}

/** The acts that are open to the viewer and make a difference. */
export function availableAccountActs(viewer: Viewer, account: ActedOn): AccountAct[] {
  const idle: readonly AccountAct[] = [
    account.isDisabled ? 'DISABLE' : 'ENABLE',
    ...(account.roles.length === 0 ? (['REVOKE_ROLE'] as const) : []),
  ];
  return accountActs.filter((act) => !idle.includes(act) && accountActRefusal(viewer, act, account) === null);
}

/** Security administrators and auditors watch over the one who resets: who could set their password could act as they (三权分立). */
function isGuard(role: Role): boolean {
  return ['SECURITY_ADMIN', 'AUDITOR'].includes(roleClass(role));
}

const refusals = {
  policy: { 'zh-CN': '您没有办理此事的权限。', en: 'You are not allowed to do this.' },
  disableOneself: { 'zh-CN': '不能停用自己的账户。', en: 'You cannot disable your own account.' },
  revokeOneself: { 'zh-CN': '不能撤销自己的角色。', en: 'You cannot revoke your own role.' },
  guard: {
    'zh-CN': '安全管理员和审计管理员的密码只能在服务器控制台重置。',
    en: "The password of a security administrator or auditor is reset on the server's own console only.",
  },
} as const satisfies Record<string, Sentences>;
