/** A suggestion with all that hangs on it, as plain rows: what the steps look at and the recounts count. One statement for all of a walk. */
import { Prisma } from '../../../generated/client/client.ts';
import type { Db } from '../../client/countyClient.ts';

type Row = { readonly id: string; readonly version: number };

export type ConsultationNow = {
  readonly id: string;
  readonly handlingId: string;
  readonly heldOn: string;
  readonly mode: string;
};
export type ReplyNow = {
  readonly handlingId: string;
  readonly sequence: number;
  readonly state: string;
  readonly replyClass: string;
  readonly issuedOn: string | null;
};
export type HandlingNow = Row & {
  readonly unitId: string;
  readonly role: string;
  readonly state: string;
  readonly round: number;
  readonly assignedAt: string;
  readonly acknowledgeDueOn: string;
  readonly replyDueOn: string;
  readonly contributeDueOn: string | null;
  readonly declinedAt: string | null;
  readonly consultationCount: number;
  readonly faceToFaceCount: number;
};
export type CommitmentNow = Row & {
  readonly handlingId: string;
  readonly replyId: string;
  readonly state: string;
  readonly dueOn: string;
  readonly isMade: boolean;
};
export type CoSignerNow = Row & {
  readonly deputyId: string;
  readonly state: string;
  readonly isOnBehalf: boolean;
  readonly answeredAt: string | null;
};
export type ObjectionNow = Row & {
  readonly subject: string;
  readonly deputyId: string;
  readonly consultationId: string | null;
  readonly at: string;
  readonly answeredAt: string | null;
  readonly isUpheld: boolean | null;
};
export type EventNow = {
  readonly move: string;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly handlingId: string | null;
  readonly facts: unknown;
  readonly at: string;
};
export type DeadlineNow = {
  readonly key: string;
  readonly handlingId: string | null;
  readonly ruleId: string | null;
  readonly startedOn: string;
  readonly dueOn: string;
  readonly metOn: string | null;
  readonly replacedAt: string | null;
};

export type Snapshot = Row & {
  readonly state: string;
  readonly round: number;
  readonly leadDeputyId: string;
  readonly evaluatorId: string | null;
  readonly enteredById: string;
  readonly screenerId: string;
  readonly congressId: string;
  readonly townshipId: string | null;
  readonly delegationId: string | null;
  readonly sessionId: string | null;
  readonly raisedIn: string;
  readonly handedToId: string | null;
  readonly raisedUpById: string | null;
  readonly groupId: string | null;
  readonly joinedIntoId: string | null;
  readonly numberSeriesId: string | null;
  readonly number: number | null;
  readonly isOnBehalf: boolean;
  readonly isWide: boolean;
  readonly isEvaluationLapsed: boolean;
  readonly replyClass: string | null;
  readonly resultMark: string | null;
  readonly attitudeMark: string | null;
  readonly handOverDueOn: string | null;
  readonly handedOverOn: string | null;
  readonly replyDueOn: string | null;
  readonly evaluateDueOn: string | null;
  readonly submittedAt: string | null;
  readonly acceptedAt: string | null;
  readonly publishedAt: string | null;
  readonly returnCount: number;
  readonly declineCount: number;
  readonly consultationCount: number;
  readonly faceToFaceCount: number;
  readonly commitmentCount: number;
  readonly passedCommitmentCount: number;
  readonly openLookBackCount: number;
  readonly openObjectionCount: number;
  readonly dissatisfiedCount: number;
  readonly handlings: readonly HandlingNow[];
  readonly replies: readonly (Row & ReplyNow)[];
  readonly consultations: readonly ConsultationNow[];
  readonly evaluations: readonly {
    readonly handlingId: string;
    readonly deputyId: string | null;
    readonly attitude: string;
    readonly result: string;
    readonly isOnBehalf: boolean;
    readonly at: string;
  }[];
  readonly coSigners: readonly CoSignerNow[];
  readonly consentRequests: readonly (Row & {
    readonly kind: string;
    readonly state: string;
    readonly intoId: string | null;
    readonly isOnBehalf: boolean;
    readonly answeredAt: string | null;
  })[];
  readonly wideApplications: readonly (Row & { readonly handlingId: string; readonly state: string })[];
  readonly commitments: readonly CommitmentNow[];
  readonly lookBacks: readonly (Row & { readonly drawId: string | null; readonly state: string })[];
  readonly objections: readonly ObjectionNow[];
  readonly keySuggestions: readonly Row[];
  readonly batches: readonly (Row & { readonly state: string })[];
  readonly deadlines: readonly DeadlineNow[];
  readonly events: readonly EventNow[];
};

/** An entry of the audit trail that one step left. */
export type Trail = {
  readonly noun: string;
  readonly recordId: string;
  readonly action: string;
  readonly toState: string | null;
};

export type Seen = {
  readonly suggestions: readonly Snapshot[];
  /** What the step wrote into the trail since that entry, and the last number now. */
  readonly trail: readonly Trail[];
  readonly lastSeq: number;
};

/** Tables whose rows hang on a suggestion by `suggestion_id`, each in the order in which it came. */
const hanging = [
  'handlings',
  'replies',
  'consultations',
  'evaluations',
  'co_signers',
  'consent_requests',
  'wide_applications',
  'commitments',
  'look_backs',
  'objections',
  'key_suggestions',
  'deadlines',
] as const;

const lists = hanging.map(
  (table) => `'${table}', (select coalesce(jsonb_agg(to_jsonb(r) - 'trace' order by r.id), '[]')
    from ${table} r where r.suggestion_id = s.id)`,
);

const statement = (ids: readonly string[], since: number, request: string) => Prisma.sql`
  select
    (select jsonb_agg(to_jsonb(s) - 'search' || jsonb_build_object(
        ${Prisma.raw(lists.join(', '))},
        'events', (select jsonb_agg(to_jsonb(e) order by e.at, e.id) from suggestion_events e where e.suggestion_id = s.id),
        'batches', (select coalesce(jsonb_agg(to_jsonb(b)), '[]') from batch_items i
          join hand_over_batches b on b.jurisdiction = i.jurisdiction and b.id = i.batch_id where i.suggestion_id = s.id)
      ) order by s.id)
      from suggestions s where s.id = any(${[...ids]}::uuid[])) as suggestions,
    (select coalesce(jsonb_agg(jsonb_build_object('noun', a.noun, 'recordId', a.record_id, 'action', a.action,
        'toState', a.after ->> 'state') order by a.seq), '[]')
      from audit_entries a where a.seq > ${since} and (a.origin ->> 'requestId' = ${request} or a.record_id = any(${[...ids]}::text[]))) as trail,
    (select coalesce(max(a.seq), 0)::int from audit_entries a) as last`;

/** Reads them, and what the request of that name has left in the trail. */
export async function readSnapshots(db: Db, ids: readonly string[], since: number, request: string): Promise<Seen> {
  const [row] = await db.$queryRaw<{ suggestions: object[]; trail: Trail[]; last: number }[]>(
    statement(ids, since, request),
  );
  if (row === undefined) throw new Error('nothing was read');
  return { suggestions: row.suggestions.map((s) => camel(s) as Snapshot), trail: row.trail, lastSeq: row.last };
}

const camelNames = new Map<string, string>();

function camelName(name: string): string {
  const known = camelNames.get(name) ?? name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  camelNames.set(name, known);
  return known;
}

/** Column names as the client has them; what is told as facts stays as it was written. */
function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [camelName(k), k === 'facts' ? v : camel(v)]));
}
