import { createContext } from 'react';

/** Called when a move was refused because others were faster, and what they did has been read: the form may go on from there. */
export const RefusedContext = createContext<() => void>(() => {});
