import type { HandlingRole } from '@renda/domain';

/** What the form of assigning holds: one lead or several separate units, and assisting ones. */
export interface Assignment {
  way: 'LEAD' | 'SEPARATE';
  lead?: string;
  separate?: string[];
  assisting?: string[];
  /** All of its group that wait likewise are assigned with it. */
  alsoGroup?: boolean;
}

/** The units with their parts, as the server takes them; what belongs to the other way is left out. */
export function assignedUnits({ way, lead, separate = [], assisting = [] }: Assignment) {
  const part = (role: HandlingRole) => (unitId: string) => ({ unitId, role });
  const replying = way === 'LEAD' ? (lead ? [lead] : []) : separate;
  return [...replying.map(part(way)), ...assisting.map(part('ASSISTING'))];
}
