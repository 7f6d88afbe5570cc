/** Every path of the app, below its base; screens and links take them from here alone. */
export const urls = {
  today: '/',
  signIn: '/sign-in',
  organs: '/organs',
  partyOrganisations: '/party-organisations',
  people: '/people',
  posts: '/posts',
  deputies: '/deputies',
  terms: '/terms',
  sessions: '/sessions',
  electoralDistricts: '/electoral-districts',
  delegations: '/delegations',
  deputyGroups: '/deputy-groups',
  memberships: '/memberships',
  townships: '/townships',
  villages: '/villages',
} as const;
