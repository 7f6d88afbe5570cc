/** What a purge blanks: every column that holds words about one suggestion, table by table; `null` and what else stands in their place. */

/** What stands where the title stood. */
export const purgedTitle = '（已清除）';

/** Tables whose rows belong to one suggestion by `suggestion_id`; suggestions themselves by `id`. */
export const purgedColumns = {
  suggestions: {
    title: purgedTitle,
    body: '',
    proposal: '',
    openness_reason: null,
    public_summary: null,
    published_at: null,
  },
  suggestion_events: { reason: null, facts: '{}' },
  consultations: { summary: '' },
  replies: {
    document_number: null,
    body: '',
    openness_reason: null,
    public_summary: null,
    contact_name: '',
    contact_phone: '',
  },
  evaluations: { reason: null },
  handlings: { contribution: null },
  co_signer_opinions: { comment: null },
  commitments: { what: '', responsible: '' },
  commitment_reports: { body: '' },
  consent_requests: { reason: '' },
  objections: { reason: '', answer: null },
  wide_applications: { reason: '', opinion: null, decision: null },
  look_backs: { place: null, note: null },
  key_suggestions: { meeting: '' },
  key_visits: { participants: '', note: '' },
  instructions: { leader_name: '', leader_title: '', text: '', answer: null },
  upward_reports: { addressee_name: '', body: '' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string | null>>>>;
