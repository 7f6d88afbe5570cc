/** Texts that a spreadsheet would run as a formula. */

const startsFormula = /^[=+\-@\t\r]/;
/** Figures and telephone numbers begin with a sign and do no harm. */
const figure = /^[+-]?[\d\s.-]+$/;

/** The text as it may lie in a cell: what begins like a formula is set behind an apostrophe, which reading takes off again. */
export function harmless(text: string): string {
  return startsFormula.test(text) && !figure.test(text) ? `'${text}` : text;
}
