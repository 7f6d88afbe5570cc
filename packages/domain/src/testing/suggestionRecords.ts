/** Records to measure: one that went as it should, and arbitrary ones that could be. */
import fc from 'fast-check';
import type { CommitmentRecord, HandlingRecord, SuggestionRecord, UnitRecord } from '../degree/SuggestionRecord.ts';
import { handlingRoles } from '../handling/handlingLifecycle.ts';
import { addDays } from '../kernel/plainDate.ts';
import { marks, suggestionSources } from '../suggestion/suggestionTerms.ts';

/** A lead unit that did everything in time. */
export const promptHandling: HandlingRecord = {
  role: 'LEAD',
  state: 'REPLIED',
  round: 1,
  assignedOn: '2026-03-12',
  acknowledgedOn: '2026-03-13',
  acknowledgeDueOn: '2026-03-19',
  repliedOn: '2026-06-01',
  replyDueOn: '2026-06-10',
  contributedOn: null,
  contributeDueOn: null,
};

/** An assisting unit that was in time. */
export const promptAssistant: HandlingRecord = {
  ...promptHandling,
  role: 'ASSISTING',
  state: 'CONTRIBUTED',
  repliedOn: null,
  contributedOn: '2026-05-20',
  contributeDueOn: '2026-05-27',
};

/** A suggestion grown from an inspection, answered in time, promised and kept, the deputy satisfied. */
export const exemplary: SuggestionRecord = {
  state: 'CLOSED',
  source: 'INSPECTION',
  round: 1,
  returnCount: 0,
  declineCount: 0,
  consultationCount: 1,
  faceToFaceCount: 1,
  lookBackCount: 1,
  failedLookBackCount: 0,
  attitudeMark: 'SATISFIED',
  resultMark: 'SATISFIED',
  isEvaluationLapsed: false,
  acceptedOn: '2026-03-05',
  handOverDueOn: '2026-03-18',
  handedOverOn: '2026-03-10',
  replyDueOn: '2026-06-10',
  repliedOn: '2026-06-01',
  handlings: [promptHandling, promptAssistant],
  commitments: [{ state: 'PASSED', dueOn: '2026-09-30', doneOn: '2026-09-20' }],
};

/** The part of the lead unit in it. */
export const exemplaryUnit: UnitRecord = {
  handling: promptHandling,
  consultationCount: 1,
  faceToFaceCount: 1,
  commitments: exemplary.commitments,
  attitudeMark: 'SATISFIED',
  resultMark: 'SATISFIED',
  assistants: [promptAssistant],
};

/** A day within three years from the beginning of 2025. */
export const anyDay = fc.nat(1095).map((days) => addDays('2025-01-01', days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const few = fc.nat(4);

export const anyHandling: fc.Arbitrary<HandlingRecord> = fc.record({
  role: fc.constantFrom(...handlingRoles),
  state: fc.constantFrom('ASSIGNED', 'ACKNOWLEDGED', 'DECLINED', 'REPLIED', 'CONTRIBUTED'),
  round: fc.integer({ min: 1, max: 3 }),
  assignedOn: anyDay,
  acknowledgedOn: maybe(anyDay),
  acknowledgeDueOn: anyDay,
  repliedOn: maybe(anyDay),
  replyDueOn: anyDay,
  contributedOn: maybe(anyDay),
  contributeDueOn: maybe(anyDay),
});

const anyCommitment: fc.Arbitrary<CommitmentRecord> = fc.record({
  state: fc.constantFrom('OPEN', 'REPORTED', 'PASSED', 'FAILED'),
  dueOn: anyDay,
  doneOn: maybe(anyDay),
});

export const anyRecord: fc.Arbitrary<SuggestionRecord> = fc
  .record({
    state: fc.constantFrom('SUBMITTED', 'WITHDRAWN', 'REDIRECTED', 'ACCEPTED', 'HANDLING', 'EVALUATED', 'CLOSED'),
    source: fc.constantFrom(...suggestionSources),
    round: fc.integer({ min: 1, max: 3 }),
    returnCount: few,
    declineCount: few,
    consultationCount: few,
    faceToFaceCount: few,
    lookBackCount: few,
    failedLookBackCount: few,
    attitudeMark: maybe(fc.constantFrom(...marks)),
    resultMark: maybe(fc.constantFrom(...marks)),
    isEvaluationLapsed: fc.boolean(),
    acceptedOn: maybe(anyDay),
    handOverDueOn: maybe(anyDay),
    handedOverOn: maybe(anyDay),
    replyDueOn: maybe(anyDay),
    repliedOn: maybe(anyDay),
    handlings: fc.array(anyHandling, { maxLength: 4 }),
    commitments: fc.array(anyCommitment, { maxLength: 4 }),
  })
  .map((s) => ({ ...s, failedLookBackCount: Math.min(s.failedLookBackCount, s.lookBackCount) }));

export const anyUnit: fc.Arbitrary<UnitRecord> = fc.record({
  handling: anyHandling,
  consultationCount: few,
  faceToFaceCount: few,
  commitments: fc.array(anyCommitment, { maxLength: 4 }),
  attitudeMark: maybe(fc.constantFrom(...marks)),
  resultMark: maybe(fc.constantFrom(...marks)),
  assistants: fc.array(anyHandling, { maxLength: 3 }),
});
