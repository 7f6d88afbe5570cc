/** How far a file is read for its words. */
export const textLimits = {
  /** Characters that are kept of one file. */
  characters: 20_000,
  /** Sheets of a workbook, and pages of a PDF, that are looked at. */
  parts: 200,
  /** Milliseconds that a file may take; then it counts as unreadable. */
  milliseconds: 60_000,
  /** Megabytes that reading a PDF may fill. */
  pdfMemory: 256,
} as const;
