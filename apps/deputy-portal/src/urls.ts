/** Every path of the app, below its base; screens and links take them from here alone. */
export const urls = {
  home: '/',
  notices: '/notices',
  suggestions: '/suggestions',
  suggestion: '/suggestions/$suggestionId',
  evaluation: '/suggestions/$suggestionId/evaluation',
  opinion: '/suggestions/$suggestionId/opinion',
  draft: '/drafts/$draftId/$step',
  rooms: '/rooms',
  room: '/rooms/$siteId',
  me: '/me',
  signIn: '/sign-in',
} as const;
