/** Roles that an account may hold, with their official words. */
import type { Sentences } from '../kernel/Refusal.ts';

export const roleTerms = {
  STAFF: { 'zh-CN': '工作人员', en: 'staff' },
  LEADER: { 'zh-CN': '人大常委会领导', en: 'leader of the congress' },
  COUNTY_LEADER: { 'zh-CN': '县领导', en: 'county leader' },
  COMMITTEE_MEMBER: { 'zh-CN': '常委会组成人员', en: 'standing-committee member' },
  DEPUTY: { 'zh-CN': '人大代表', en: 'deputy' },
  DELEGATION_CLERK: { 'zh-CN': '代表团联络员', en: 'delegation clerk' },
  TOWNSHIP_CLERK: { 'zh-CN': '乡镇人大专干', en: 'township clerk' },
  PRESIDIUM_MEMBER: { 'zh-CN': '主席团成员', en: 'presidium member' },
  HANDLER: { 'zh-CN': '承办人员', en: 'handler' },
  UNIT_HEAD: { 'zh-CN': '承办单位负责人', en: 'head of a handling unit' },
  COORDINATOR: { 'zh-CN': '交办协调人员', en: 'coordinator' },
  SYSTEM_ADMIN: { 'zh-CN': '系统管理员', en: 'system administrator' },
  SECURITY_ADMIN: { 'zh-CN': '安全管理员', en: 'security administrator' },
  AUDITOR: { 'zh-CN': '审计管理员', en: 'auditor' },
} as const satisfies Record<string, Sentences>;

export type Role = keyof typeof roleTerms;
export const roles = Object.keys(roleTerms) as Role[];

/** The three administrators, who exclude one another and every other role (等保 三权分立). */
export const administratorRoles = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as const satisfies readonly Role[];

/** The class that an account may hold alone: each administrator role is its own, the rest are ORDINARY. The database keeps them apart. */
export const roleClasses = [...administratorRoles, 'ORDINARY'] as const;
export type RoleClass = (typeof roleClasses)[number];

/** The class of a role. */
export function roleClass(role: Role): RoleClass {
  return (administratorRoles as readonly Role[]).includes(role) ? (role as RoleClass) : 'ORDINARY';
}

/** What a role is held for: an organ, a delegation, or nothing more than the role itself. */
export const roleScopes: Readonly<Record<Role, 'ORGAN' | 'DELEGATION' | 'NONE'>> = {
  STAFF: 'ORGAN',
  LEADER: 'NONE',
  COUNTY_LEADER: 'NONE',
  COMMITTEE_MEMBER: 'NONE',
  DEPUTY: 'NONE',
  DELEGATION_CLERK: 'DELEGATION',
  TOWNSHIP_CLERK: 'ORGAN',
  PRESIDIUM_MEMBER: 'ORGAN',
  HANDLER: 'ORGAN',
  UNIT_HEAD: 'ORGAN',
  COORDINATOR: 'ORGAN',
  SYSTEM_ADMIN: 'NONE',
  SECURITY_ADMIN: 'NONE',
  AUDITOR: 'NONE',
};
