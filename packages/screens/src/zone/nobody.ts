/** The card of what nobody holds, as a place to drop things on. */
export const nobody = 'nobody';
