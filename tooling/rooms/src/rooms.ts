/** The rooms of the house, and whom each may ask. A folder with code that is no room here is a violation of its own. */

export interface Room {
  /** The room's folder, from the root of the repository. */
  readonly at: string;
  /** The rooms that its code may import; all others are closed to it. */
  readonly mayImport: readonly string[];
}

export const rooms = {
  domain: { at: 'packages/domain', mayImport: [] },
  db: { at: 'packages/db', mayImport: ['domain'] },
  documents: { at: 'packages/documents', mayImport: ['domain'] },
  solver: { at: 'packages/solver', mayImport: ['domain'] },
  graph: { at: 'packages/graph', mayImport: ['domain', 'db', 'solver'] },
  papers: { at: 'packages/papers', mayImport: ['domain', 'db', 'documents', 'graph'] },
  jobs: { at: 'packages/jobs', mayImport: ['domain', 'db', 'documents'] },
  client: { at: 'packages/client', mayImport: [] },
  ui: { at: 'packages/ui', mayImport: [] },
  screens: { at: 'packages/screens', mayImport: ['client', 'ui', 'domain'] },
  server: { at: 'apps/server', mayImport: ['domain', 'db', 'graph', 'documents', 'papers', 'jobs', 'seed'] },
  'staff-console': { at: 'apps/staff-console', mayImport: ['client', 'ui', 'screens', 'domain'] },
  presidium: { at: 'apps/presidium', mayImport: ['client', 'ui', 'screens', 'domain'] },
  'deputy-portal': { at: 'apps/deputy-portal', mayImport: ['client', 'ui', 'domain'] },
  seed: { at: 'prisma/seed', mayImport: ['domain', 'db'] },
  web: { at: 'tooling/web', mayImport: [] },
  rooms: { at: 'tooling/rooms', mayImport: [] },
  glossary: { at: 'tooling/glossary', mayImport: ['domain'] },
  bench: { at: 'tooling/bench', mayImport: ['domain', 'db', 'solver', 'graph', 'documents', 'papers', 'jobs'] },
  similar: { at: 'tooling/similar', mayImport: ['db'] },
  e2e: { at: 'tooling/e2e', mayImport: ['domain', 'db'] },
} as const satisfies Record<string, Room>;

export type RoomName = keyof typeof rooms;
export const roomNames = Object.keys(rooms) as RoomName[];

/** The room in which a file lies, or null when it lies in none. */
export function roomOf(file: string): RoomName | null {
  return roomNames.find((name) => file.startsWith(`${rooms[name].at}/`)) ?? null;
}
