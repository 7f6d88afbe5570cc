/** Which role an account may be given besides what it holds. */
import { Invalid } from '../kernel/Refusal.ts';
import { type Role, roleClass, roleScopes, roleTerms } from './roles.ts';

/** A role with what it is held for. */
export type WantedGrant = {
  readonly role: Role;
  readonly organId: string | null;
  readonly delegationId: string | null;
};

/**
 * Refuses (`Invalid`) a role without the organ or delegation that it is held for, or with one that it is not; and any that would bring an
 * administrator's role together with another (三权分立).
 */
export function checkGrant({ role, organId, delegationId }: WantedGrant, held: readonly Role[]): void {
  const scope = roleScopes[role];
  const needed = scope === 'ORGAN' ? organId : scope === 'DELEGATION' ? delegationId : role;
  if (needed === null) throw new Invalid(scope === 'ORGAN' ? 'organId' : 'delegationId', scopeMissing(role));
  if (scope !== 'ORGAN' && organId !== null) throw new Invalid('organId', scopeTooMuch(role));
  if (scope !== 'DELEGATION' && delegationId !== null) throw new Invalid('delegationId', scopeTooMuch(role));
  const other = held.find((each) => roleClass(each) !== roleClass(role));
  if (other !== undefined) throw new Invalid('role', apart(role, other));
}

const scopeMissing = (role: Role) => {
  const isOrgan = roleScopes[role] === 'ORGAN';
  return {
    'zh-CN': `“${roleTerms[role]['zh-CN']}”须选择${isOrgan ? '所属机构' : '代表团'}。`,
    en: `Choose the ${isOrgan ? 'organ' : 'delegation'} for which the role "${roleTerms[role].en}" is held.`,
  };
};

const scopeTooMuch = (role: Role) => ({
  'zh-CN': `“${roleTerms[role]['zh-CN']}”不需要选择这一项。`,
  en: `The role "${roleTerms[role].en}" is not held for one of these.`,
});

const apart = (role: Role, other: Role) => ({
  'zh-CN': `该账户已是“${roleTerms[other]['zh-CN']}”，不能同时是“${roleTerms[role]['zh-CN']}”：系统、安全、审计三类管理员互斥，也不能兼任其他角色。`,
  en: `The account is "${roleTerms[other].en}" already and cannot be "${roleTerms[role].en}" as well: the three administrators exclude one another and every other role.`,
});
