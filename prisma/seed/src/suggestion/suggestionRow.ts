/** A suggestion's own row as it is begun; what its moves set is empty still. */

import { seedId } from '../chance/seedId.ts';
import type { CountyPlan } from '../county/CountyPlan.ts';
import type { Rows } from '../county/rows.ts';
import type { Life } from '../life/Life.ts';
import { instantOf, someMinutes } from './instants.ts';
import type { Numbered } from './numbering.ts';
import type { Part } from './parts.ts';
import { type Sketch, stateOf } from './Sketch.ts';

type SuggestionRow = Rows['suggestions'][number];

/** Columns that the moves fill on their way. */
const untouched = {
  handedToId: null,
  isWide: false,
  round: 1,
  replyClass: null,
  resultMark: null,
  attitudeMark: null,
  consultationCount: 0,
  faceToFaceCount: 0,
  dissatisfiedCount: 0,
  declineCount: 0,
  commitmentCount: 0,
  passedCommitmentCount: 0,
  openLookBackCount: 0,
  openObjectionCount: 0,
  isEvaluationLapsed: false,
  joinedIntoId: null,
  groupId: null,
  raisesAgainId: null,
  raisedUpById: null,
  publicSummary: null,
  publishedAt: null,
  handedOverOn: null,
  handOverDueOn: null,
  evaluateDueOn: null,
  replyDueOn: null,
  submittedAt: null,
  acceptedAt: null,
  handedOverAt: null,
  repliedAt: null,
  evaluatedAt: null,
  closedAt: null,
  version: 1,
};

/** The id that a sketch's suggestion has. */
export function suggestionId({ code }: CountyPlan, { days, key }: Sketch): string {
  return seedId(days.begun, code, 'suggestion', key);
}

/** The row as it is before its first move; `categories` are ids by key. */
export function suggestionRow(
  life: Pick<Life, 'id' | 'sketch' | 'random' | 'parts' | 'enteredBy' | 'isOnBehalf'> & { readonly screenerId: string },
  numbered: Numbered | null,
  categories: ReadonlyMap<string, string>,
): SuggestionRow {
  const { sketch, random } = life;
  const { seat, words, session } = sketch;
  const createdAt = instantOf('begun', sketch.days.begun, someMinutes(random));
  return {
    ...untouched,
    id: life.id,
    state: 'DRAFT',
    title: words.title,
    body: words.body,
    proposal: words.proposal,
    kind: sketch.kind,
    source: sketch.source,
    categoryId: categories.get(sketch.matter.category) as string,
    openness: sketch.openness,
    opennessReason: sketch.opennessReason,
    isSecrecyConfirmed: stateOf(sketch) !== 'DRAFT',
    congressId: seat.congress.organId,
    raisedIn: session === null ? 'RECESS' : 'SESSION',
    sessionId: session?.id ?? null,
    delegationId: seat.constituency.delegation?.id ?? null,
    townshipId: seat.deputy.townshipId,
    leadDeputyId: seat.deputy.id,
    evaluatorId: seat.deputy.id,
    returnCount: sketch.days.returned ? 1 : 0,
    enteredById: life.enteredBy.id,
    enteredByName: life.enteredBy.name,
    isOnBehalf: life.isOnBehalf,
    wishedUnitId: random.chance(0.5) ? (life.parts[0] as Part).people.organ.id : null,
    screenerId: life.screenerId,
    ...(numbered ?? { numberSeriesId: null, number: null, officialNumber: null }),
    filedAt: createdAt,
    createdAt,
  };
}
