/** How a suggestion leaves the way before it is handed over: withdrawn, redirected, joined, ended for reference, purged. */
import type { ConsentKind } from '@renda/domain';
import type { Actor } from '../account/AccountBook.ts';
import { instantOf, later } from '../suggestion/instants.ts';
import { suggestionId } from '../suggestion/suggestionRow.ts';
import type { Life } from './Life.ts';
import type { Scribe } from './Scribe.ts';
import { askText, joinText, redirectText, referenceText, withdrawText } from './words.ts';

/** Writes it; a suggestion whose fate says nothing of it goes on. */
export function leave(scribe: Scribe, life: Life): void {
  const { wayOut } = life.sketch.fate;
  if (wayOut === null) return;
  const at = instantOf('asked', wayOut.on);
  ways[wayOut.kind](scribe, life, at);
}

type Way = (scribe: Scribe, life: Life, at: string) => void;

const ways: Readonly<Record<NonNullable<Life['sketch']['fate']['wayOut']>['kind'], Way>> = {
  WITHDRAWN: (scribe, life, at) => {
    scribe.stop(life, at);
    scribe.move(life, 'withdraw', { at, actor: deputyOf(scribe, life), reason: withdrawText });
  },
  REDIRECTED: (scribe, life, at) => {
    scribe.stop(life, at);
    scribe.move(life, 'redirect', { at, actor: life.accepting, reason: redirectText, facts: { channel: 'PETITION' } });
  },
  ENDED_FOR_REFERENCE: (scribe, life, at) => {
    consent(scribe, life, 'END_FOR_REFERENCE', { at, reason: referenceText, intoId: null, isAnswered: true });
    const end = later(at, 600);
    scribe.stop(life, end);
    scribe.move(life, 'endForReference', { at: end, actor: deputyOf(scribe, life) });
  },
  ASKED: (scribe, life, at) =>
    consent(scribe, life, 'END_FOR_REFERENCE', { at, reason: askText, intoId: null, isAnswered: false }),
  JOINED: (scribe, life, at) => {
    const into = life.sketch.joins;
    if (into === undefined) return;
    const intoId = suggestionId(scribe.archive.plan, into);
    consent(scribe, life, 'JOIN', { at, reason: joinText, intoId, isAnswered: true });
    const end = later(at, 600);
    scribe.stop(life, end);
    life.row.joinedIntoId = intoId;
    const facts = { deputy: into.seat.person.name, intoId };
    scribe.move(life, 'join', { at: end, actor: deputyOf(scribe, life), facts });
  },
  PURGED: (scribe, life, at) => {
    scribe.stop(life, at);
    scribe.move(life, 'purge', { at, actor: life.accepting });
  },
};

/** The lead deputy acts for themselves where they use the platform. */
function deputyOf({ archive }: Scribe, life: Life): Actor {
  return archive.accounts.deputies.get(life.row.leadDeputyId) ?? life.enteredBy;
}

type Asking = {
  readonly at: string;
  readonly reason: string;
  readonly intoId: string | null;
  readonly isAnswered: boolean;
};

/** The body asks on the platform, and the lead deputy agrees ten minutes later, or has not answered yet. */
function consent(scribe: Scribe, life: Life, kind: ConsentKind, { at, reason, intoId, isAnswered }: Asking): void {
  const asker = life.accepting;
  const deputy = deputyOf(scribe, life);
  const answeredAt = isAnswered ? later(at, 598) : null;
  scribe.tell(life, 'askConsent', { at, actor: asker, reason, facts: { kind } });
  scribe.rows.consent_requests.push({
    id: scribe.id(at, 'consent', life.id),
    suggestionId: life.id,
    kind,
    intoId,
    reason,
    state: isAnswered ? 'GIVEN' : 'ASKED',
    askedAt: at,
    askedById: asker.id,
    askedByName: asker.name,
    answeredAt,
    answeredByName: isAnswered ? deputy.name : null,
    isOnBehalf: false,
    version: isAnswered ? 2 : 1,
  });
  if (answeredAt === null) return;
  const facts = { kind, isGiven: true, isOnBehalf: false };
  scribe.tell(life, 'answerConsent', { at: answeredAt, actor: deputy, facts });
}

/** The other side of a joining: the lead deputy of the one that came signs here too, and gets the reply. */
export function takeIn(scribe: Scribe, life: Life): void {
  const { guest } = life.sketch;
  if (guest?.fate.wayOut?.kind !== 'JOINED') return;
  const at = later(instantOf('asked', guest.fate.wayOut.on), 601);
  const { seat } = guest;
  const fromId = suggestionId(scribe.archive.plan, guest);
  const known = life.coSigners.find(({ row }) => row.deputyId === seat.deputy.id);
  const actor = scribe.archive.accounts.deputies.get(seat.deputy.id) ?? life.accepting;
  const answer = { state: 'SIGNED', answeredAt: at, joinedFromId: fromId };
  if (known) Object.assign(known.row, answer, { version: (known.row.version ?? 1) + 1 });
  else {
    const row = {
      id: scribe.id(at, 'co-signer', life.id, seat.deputy.id),
      suggestionId: life.id,
      deputyId: seat.deputy.id,
      ...answer,
      invitedAt: at,
      isOnBehalf: false,
      enteredByName: actor.name,
      checkedAt: null,
      version: 1,
    };
    life.coSigners.push({ row, seat });
    scribe.rows.co_signers.push(row);
  }
  const deputy = seat.person.name;
  scribe.tell(life, 'takeIn', { at, actor, facts: { deputy, deputies: [deputy], fromId } });
}
