/** Reading a file takes longer than it may. */
export class TooLong extends Error {}
