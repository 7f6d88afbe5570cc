/** What the sign-in page reads from its address. */
export interface SignInSearch {
  /** Where to go afterwards: a path of this app. */
  returnTo?: string;
  /** Change the password of who is signed in. */
  change?: true;
}

/** Takes only what is known; `returnTo` only when it can't lead out of this app. */
export function signInSearch(search: Record<string, unknown>): SignInSearch {
  const { returnTo, change } = search;
  const isPath = typeof returnTo === 'string' && /^\/(?![/\\])/.test(returnTo);
  return { ...(isPath ? { returnTo } : {}), ...(change === true ? { change } : {}) };
}
