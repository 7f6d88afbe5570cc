/** The order of texts by their code units: the same on every machine and in every language, for lists that are not for reading. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
