import type { Role } from '@renda/domain';
import type { NavigationEntry, NavigationGroup } from '@renda/ui/desktop';
import type { LinkProps } from '@tanstack/react-router';
import type { ParseKeys } from 'i18next';
import { urls } from '../urls.ts';

/** A path without parameters that the router knows: an entry that leads nowhere does not compile. */
export type Path = Exclude<Extract<LinkProps['to'], string>, '.' | '..' | '' | `${string}$${string}`>;

interface Entry {
  to: Path;
  label: ParseKeys<'shell'>;
  roles: readonly Role[];
}

/** Who reads suggestions of the whole county, or of a delegation. */
const readers = [
  'STAFF',
  'LEADER',
  'COUNTY_LEADER',
  'COMMITTEE_MEMBER',
  'DELEGATION_CLERK',
] as const satisfies readonly Role[];
/** Who reads the county's figures by name; a unit's people read their own. */
const countyReaders = ['STAFF', 'LEADER', 'COUNTY_LEADER', 'COMMITTEE_MEMBER'] as const satisfies readonly Role[];

/** Whether these roles have the list of all suggestions, beyond those of one's own unit. */
export function readsTheCounty(roles: readonly Role[]): boolean {
  return readers.some((role) => roles.includes(role));
}

const congressStaff = ['STAFF', 'LEADER', 'COMMITTEE_MEMBER'] as const satisfies readonly Role[];
const unitPeople = ['HANDLER', 'UNIT_HEAD', 'COORDINATOR'] as const satisfies readonly Role[];

const groups: readonly { label?: ParseKeys<'shell'>; entries: readonly Entry[] }[] = [
  {
    entries: [
      { to: urls.today, label: 'nav.today', roles: [...readers, ...unitPeople] },
      { to: urls.handlings, label: 'nav.handlings', roles: unitPeople },
      { to: urls.suggestions, label: 'nav.suggestions', roles: readers },
      { to: urls.batches, label: 'nav.batches', roles: ['STAFF', ...unitPeople] },
      { to: urls.board, label: 'nav.board', roles: [...countyReaders, ...unitPeople] },
      { to: urls.commitments, label: 'nav.commitments', roles: [...readers, ...unitPeople] },
      { to: urls.replyTemplates, label: 'nav.replyTemplates', roles: ['STAFF', 'HANDLER', 'UNIT_HEAD'] },
      { to: urls.callSheet, label: 'nav.callSheet', roles: ['STAFF'] },
      { to: urls.lookBacks, label: 'nav.lookBacks', roles: ['STAFF'] },
      { to: urls.zones, label: 'nav.zones', roles: congressStaff },
      { to: urls.sites, label: 'nav.sites', roles: congressStaff },
      { to: urls.keySuggestions, label: 'nav.keySuggestions', roles: [...readers, ...unitPeople] },
      { to: urls.pastSuggestions, label: 'nav.pastSuggestions', roles: [...readers, ...unitPeople] },
    ],
  },
  {
    label: 'nav.register',
    entries: [
      { to: urls.organs, label: 'nav.organs', roles: congressStaff },
      { to: urls.partyOrganisations, label: 'nav.partyOrganisations', roles: congressStaff },
      { to: urls.people, label: 'nav.people', roles: congressStaff },
      { to: urls.posts, label: 'nav.posts', roles: congressStaff },
      { to: urls.portfolios, label: 'nav.portfolios', roles: congressStaff },
      { to: urls.deputies, label: 'nav.deputies', roles: congressStaff },
      { to: urls.terms, label: 'nav.termsAndSessions', roles: congressStaff },
      { to: urls.electoralDistricts, label: 'nav.electoralDistricts', roles: congressStaff },
      { to: urls.delegations, label: 'nav.delegations', roles: congressStaff },
      { to: urls.deputyGroups, label: 'nav.deputyGroups', roles: congressStaff },
      { to: urls.townships, label: 'nav.townships', roles: congressStaff },
    ],
  },
  {
    label: 'nav.system',
    entries: [
      { to: urls.accounts, label: 'nav.accounts', roles: ['SYSTEM_ADMIN', 'SECURITY_ADMIN'] },
      { to: urls.jobs, label: 'nav.jobs', roles: ['SYSTEM_ADMIN'] },
      { to: urls.audit, label: 'nav.audit', roles: ['AUDITOR'] },
      { to: urls.settings, label: 'nav.settings', roles: ['STAFF'] },
      { to: urls.imports, label: 'nav.imports', roles: ['STAFF', 'SYSTEM_ADMIN'] },
    ],
  },
];

/** Where somebody with these roles begins: the first page of their navigation; undefined for who has none here. */
export function homeFor(roles: readonly Role[]): Path | undefined {
  return groups.flatMap((group) => group.entries).find((entry) => entry.roles.some((role) => roles.includes(role)))?.to;
}

/** The navigation of somebody with these roles, in the order of the county's four projects; groups without entries fall away. */
export function navigationFor(
  roles: readonly Role[],
  word: (label: ParseKeys<'shell'>) => string,
): NavigationGroup<Path>[] {
  return groups
    .map((group) => ({
      label: group.label && word(group.label),
      entries: group.entries
        .filter((entry) => entry.roles.some((role) => roles.includes(role)))
        .map((entry): NavigationEntry<Path> => ({ to: entry.to, label: word(entry.label) })),
    }))
    .filter((group) => group.entries.length > 0);
}
