import { noteServerAnswers } from './networkState.ts';

/** `fetch` that notes for `useNetworkState` whether the server answered. A request that we broke off says nothing. */
export const watchedFetch: typeof fetch = async (input, init) => {
  try {
    const answer = await fetch(input, init);
    noteServerAnswers(true);
    return answer;
  } catch (error) {
    if (!init?.signal?.aborted) noteServerAnswers(false);
    throw error;
  }
};
