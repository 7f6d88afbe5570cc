/** What the audit trail keeps as a digest only: words that people wrote on a suggestion, so that a purge leaves none of them. */

/** Nouns about a suggestion. */
const nouns = [
  'Suggestion',
  'Handling',
  'CoSigner',
  'ConsentRequest',
  'Objection',
  'SuggestionGroup',
  'HandOverBatch',
  'WideApplication',
  'Commitment',
  'LookBack',
  'KeySuggestion',
  'Instruction',
  'UpwardReport',
] as const;

const fields = [
  'title',
  'body',
  'proposal',
  'reason',
  'opennessReason',
  'publicSummary',
  'summary',
  'contribution',
  'comment',
  'what',
  'place',
  'note',
  'participants',
  'text',
  'answer',
  'opinion',
  'decision',
  'documentNumber',
  'contactName',
  'contactPhone',
  'responsible',
  'meeting',
  'leaderName',
  'leaderTitle',
  'addresseeName',
  'signedBy',
] as const;

/** Whether the trail keeps this field of this noun as a digest. */
export function isDigested(noun: string, field: string): boolean {
  return (nouns as readonly string[]).includes(noun) && (fields as readonly string[]).includes(field);
}

/** A text as the trail keeps it: enough to prove later that a text in hand is the one, and nothing to read. */
export type TextDigest = { readonly sha256: string; readonly characters: number };

/** Whether a value of the trail is the digest of a text. */
export function isTextDigest(value: unknown): value is TextDigest {
  return typeof value === 'object' && value !== null && 'sha256' in value && 'characters' in value;
}
