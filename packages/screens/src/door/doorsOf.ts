import type { Role } from '@renda/domain';

/** The three apps, and for whom each is. */
const doors = {
  staff: {
    href: '/staff/',
    roles: [
      'STAFF',
      'LEADER',
      'COUNTY_LEADER',
      'COMMITTEE_MEMBER',
      'DELEGATION_CLERK',
      'HANDLER',
      'UNIT_HEAD',
      'COORDINATOR',
      'SYSTEM_ADMIN',
      'SECURITY_ADMIN',
      'AUDITOR',
    ],
  },
  presidium: { href: '/presidium/', roles: ['PRESIDIUM_MEMBER', 'TOWNSHIP_CLERK'] },
  deputy: { href: '/deputy/', roles: ['DEPUTY'] },
} as const satisfies Record<string, { href: `/${string}/`; roles: readonly Role[] }>;

export type Door = keyof typeof doors;

/** The apps that somebody with these roles has something to do in, each with its address. */
export function doorsOf(roles: readonly Role[]): { door: Door; href: string }[] {
  return (Object.keys(doors) as Door[])
    .filter((door) => doors[door].roles.some((role) => roles.includes(role)))
    .map((door) => ({ door, href: doors[door].href }));
}
