interface Consultation {
  readonly heldOn: string;
}

/** The day of the earliest consultation; null when there was none. */
export function firstConsultedOn(consultations: readonly Consultation[]): string | null {
  return consultations.map(({ heldOn }) => heldOn).sort()[0] ?? null;
}

/** Whether a reply may bear that date: only with a consultation on an earlier day. Days are `YYYY-MM-DD`. */
export function mayBeDated(issuedOn: string, consultations: readonly Consultation[]): boolean {
  const first = firstConsultedOn(consultations);
  return first !== null && first < issuedOn;
}
