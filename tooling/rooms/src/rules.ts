/** Who may import whom, as rules for dependency-cruiser: one for each room, and those on libraries and inner order. */
import type { IFlattenedRuleSet } from 'dependency-cruiser';
import { type RoomName, roomNames, rooms } from './rooms.ts';

type Rule = NonNullable<IFlattenedRuleSet['forbidden']>[number];

const TESTS = String.raw`\.test\.tsx?$|/testing/`;
const NODE_BUILT_IN = ['core'] as const;

const inRooms = (...names: RoomName[]) => `^(${names.map((name) => rooms[name].at).join('|')})/`;
/** A room by its folder, or by its package name where that did not resolve. */
const room = (name: RoomName) => `^${rooms[name].at}/|^@renda/${name}(/|$)`;
/** A package by the folder that holds it, or by its name where it is not installed. */
const library = (names: string) => `(^|/node_modules/)(${names})(/|$)`;

const PRISMA = library('@prisma/[^/]+|prisma|\\.prisma');
const POSTGRES = library('pg|pg-[a-z]+|postgres');
const QUEUE = library('graphile-worker');
const POTHOS = library('@pothos/[^/]+');
const APOLLO_AND_GRAPHQL = library('@apollo/[^/]+|@graphql-[^/]+/[^/]+|graphql|graphql-ws');
const REACT = library('react|react-dom|react-i18next|antd|antd-mobile|@ant-design/[^/]+|@tanstack/[^/]+');
const HTTP = library('fastify|@fastify/[^/]+|ws|@apollo/server|@as-integrations/[^/]+|better-auth');

const roomRules: Rule[] = roomNames.map((name) => {
  const open: readonly RoomName[] = [name, ...rooms[name].mayImport];
  return {
    name: `${name}-asks-only-its-own`,
    comment: `${name} may import ${rooms[name].mayImport.join(', ') || 'no other room'}`,
    severity: 'error',
    // How a room is built and tested is tooling's affair.
    from: { path: `^${rooms[name].at}/`, pathNot: String.raw`/[^/]+\.config\.ts$` },
    to: { path: roomNames.filter((other) => !open.includes(other)).map(room) },
  };
});

const libraryRules: Rule[] = [
  {
    name: 'domain-imports-nothing',
    comment: 'domain imports itself alone, not even Node; its tests may use their tools',
    severity: 'error',
    from: { path: inRooms('domain'), pathNot: TESTS },
    to: { pathNot: inRooms('domain') },
  },
  {
    name: 'prisma-belongs-to-db',
    comment: 'only db knows how rows are kept',
    severity: 'error',
    from: { pathNot: inRooms('db') },
    // The folder prisma/ of this house bears the library’s name.
    to: { path: PRISMA, pathNot: '^prisma/' },
  },
  {
    name: 'postgres-belongs-to-db',
    comment: 'only db speaks to PostgreSQL; the server for the sign-in library, bench and e2e to measure and prepare',
    severity: 'error',
    from: { pathNot: inRooms('db', 'server', 'bench', 'e2e') },
    to: { path: POSTGRES },
  },
  {
    name: 'the-queue-belongs-to-jobs',
    comment: 'only jobs takes from the queue; db prepares its tables. Everybody else asks by enqueueJob',
    severity: 'error',
    from: { pathNot: inRooms('jobs', 'db') },
    to: { path: QUEUE },
  },
  {
    name: 'pothos-belongs-to-graph',
    comment: 'only graph builds the schema; db holds the types that are generated for it',
    severity: 'error',
    from: { pathNot: [inRooms('graph'), '^packages/db/generated/'] },
    to: { path: POTHOS },
  },
  {
    name: 'graph-knows-no-http',
    comment: 'graph answers questions; that they come by HTTP is the server’s affair',
    severity: 'error',
    from: { path: inRooms('graph'), pathNot: TESTS },
    to: { path: [HTTP, '^(node:)?(https?|http2|net|process)$'] },
  },
  {
    name: 'react-belongs-to-screens',
    comment: 'behind the screens nothing is drawn',
    severity: 'error',
    from: { path: inRooms('domain', 'db', 'graph', 'jobs', 'server', 'seed') },
    to: { path: REACT },
  },
  {
    name: 'ui-knows-no-graphql',
    comment: 'ui draws what it is given',
    severity: 'error',
    from: { path: inRooms('ui') },
    to: { path: APOLLO_AND_GRAPHQL },
  },
  {
    name: 'browsers-know-no-node',
    comment: 'what runs in a browser finds no Node there',
    severity: 'error',
    from: {
      path: `${inRooms('client', 'ui', 'screens', 'staff-console', 'presidium', 'deputy-portal')}src/`,
      pathNot: TESTS,
    },
    to: { dependencyTypes: [...NODE_BUILT_IN] },
  },
];

const orderRules: Rule[] = [
  {
    name: 'a-room-is-entered-by-its-door',
    comment: 'another room is imported by its package name, never by a path into it',
    severity: 'error',
    from: { path: '^((?:packages|apps|tooling)/[^/]+|prisma/seed)/' },
    to: { path: '^(packages|apps|tooling|prisma/seed)/', pathNot: '^$1/', dependencyTypes: ['local'] },
  },
  {
    name: 'the-kernel-knows-no-noun',
    comment: 'nouns are built on the kernel, not the kernel on nouns',
    severity: 'error',
    from: { path: '^packages/domain/src/kernel/', pathNot: TESTS },
    to: { path: '^packages/domain/src/', pathNot: '^packages/domain/src/kernel/' },
  },
  {
    name: 'a-noun-asks-another-for-its-type-alone',
    comment:
      'in graph a noun may import another’s types (Suggestion.ts, suggestionEnums.ts, suggestionPayload.ts), never its mutations',
    severity: 'error',
    from: { path: '^packages/graph/src/([^/]+)/', pathNot: TESTS },
    to: {
      path: '^packages/graph/src/[^/]+/[a-z][^/]*$',
      pathNot: ['^packages/graph/src/$1/', String.raw`(Enums|Payload)\.ts$`],
    },
  },
  {
    name: 'production-knows-no-tests',
    comment: 'what serves people imports nothing that was made for tests',
    severity: 'error',
    from: { path: '^(packages|apps|prisma/seed)/', pathNot: [TESTS, String.raw`vitest[^/]*\.ts$`] },
    to: { path: String.raw`^(packages|apps|prisma/seed)/.*(\.test\.tsx?$|/testing/)|^@renda/[a-z-]+/testing$` },
  },
];

/** Every rule of the house. */
export const rules: readonly Rule[] = [...roomRules, ...libraryRules, ...orderRules];
