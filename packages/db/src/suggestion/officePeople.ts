/** What is written inside the offices about a suggestion: leaders' instructions, reports upwards. Deputies as such see none of it. */
import { holds, type Viewer } from '@renda/domain';

/** Whether the viewer works on suggestions in an office, or leads those who do. */
export function isOfficePerson(viewer: Viewer): boolean {
  return holds(
    viewer,
    'STAFF',
    'LEADER',
    'COUNTY_LEADER',
    'TOWNSHIP_CLERK',
    'PRESIDIUM_MEMBER',
    'COORDINATOR',
    'HANDLER',
    'UNIT_HEAD',
  );
}

/** The where-clause that leaves all to people of the offices and nothing to others. */
export function forOffices(viewer: Viewer): { id?: { in: string[] } } {
  return isOfficePerson(viewer) ? {} : { id: { in: [] } };
}
