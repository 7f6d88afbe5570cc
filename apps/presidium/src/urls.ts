/** Every path of the app, below its base; screens and links take them from here alone. */
export const urls = {
  today: '/',
  inbox: '/inbox',
  signIn: '/sign-in',
  search: '/search',
  suggestions: '/suggestions',
  newSuggestion: '/suggestions/new',
  suggestion: '/suggestions/$suggestionId',
  screening: '/suggestions/$suggestionId/screening',
  entry: '/suggestions/$suggestionId/entry',
  batches: '/batches',
  batch: '/batches/$batchId',
  batchPackets: '/batches/$batchId/packets',
  board: '/board',
  commitments: '/commitments',
  lookBacks: '/look-backs',
  lookBackDraws: '/look-backs/draws',
} as const;
