import { type CommitmentState, commitmentStates, isPlainDate } from '@renda/domain';

/** What the list of commitments reads from its address: its filters. */
export interface CommitmentsSearch {
  state?: CommitmentState;
  late?: true;
  awaits?: true;
  unit?: string;
  before?: string;
}

/** Takes only what is known and fits; the rest of an address is dropped. */
export function commitmentsSearch(search: Record<string, unknown>): CommitmentsSearch {
  const { state, late, awaits, unit, before } = search;
  const known = commitmentStates.find((each) => each === state);
  return {
    ...(known ? { state: known } : {}),
    ...(late === true ? { late } : {}),
    ...(awaits === true ? { awaits } : {}),
    ...(typeof unit === 'string' && unit !== '' ? { unit } : {}),
    ...(typeof before === 'string' && isPlainDate(before) ? { before } : {}),
  };
}

/** The filter as the server takes it. */
export function commitmentFilterOf({ state, late, awaits, unit, before }: CommitmentsSearch) {
  return {
    states: state ? [state] : null,
    isLate: late ?? null,
    awaitsLookBack: awaits ?? null,
    unitId: unit ?? null,
    dueBefore: before ?? null,
  };
}
