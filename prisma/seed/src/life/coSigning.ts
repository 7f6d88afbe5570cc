/** Other deputies who sign too: asked on the platform, or entered from the paper; and what they think of the replies. */
import type { Mark } from '@renda/domain';
import type { Seat } from '../register/deputies.ts';
import { instantOf, later } from '../suggestion/instants.ts';
import type { CoSigned, Life } from './Life.ts';
import type { Scribe } from './Scribe.ts';
import { opinionText } from './words.ts';

/** Asks them right after the draft was made; most sign before it is submitted, some do not, and one or the other has not answered. */
export function askToSign(scribe: Scribe, life: Life, draftedAt: string): void {
  const asked = chosen(scribe, life);
  if (asked.length === 0) return;
  const deputies = asked.map(({ person }) => person.name);
  const at = later(draftedAt, 180);
  if (life.isOnBehalf) {
    for (const seat of asked) sign(life, scribe, seat, at, 'SIGNED');
    scribe.tell(life, 'enterCoSignatures', { at, actor: life.enteredBy, facts: { deputies, isOnBehalf: true } });
    return;
  }
  scribe.tell(life, 'inviteCoSigners', { at, actor: life.enteredBy, facts: { deputies } });
  for (const [index, seat] of asked.entries()) answer(scribe, life, seat, at, index);
}

/** Of the lead deputy's own part of the congress first; on the platform only those who use it. */
function chosen(scribe: Scribe, { sketch, chance, isOnBehalf }: Life): Seat[] {
  const { seats, accounts } = scribe.archive;
  const { seat: lead, days, fate } = sketch;
  const may = (seats.get(lead.congress.organId) ?? []).filter(
    ({ deputy }) =>
      deputy.id !== lead.deputy.id &&
      deputy.mandateState === 'IN_OFFICE' &&
      (deputy.validFrom as string) <= days.begun &&
      (isOnBehalf || accounts.deputies.has(deputy.id)),
  );
  const near = may.filter(({ constituency }) => constituency.town === lead.constituency.town);
  const rest = may.filter(({ constituency }) => constituency.town !== lead.constituency.town);
  // Those of a draft are the first who use the platform, so that one of the cast finds an invitation.
  const inOrder = <T>(list: readonly T[]) => (days.submitted ? chance.shuffled(list) : list);
  const first = days.submitted
    ? near
    : [...accounts.deputies.keys()].flatMap((id) => near.find(({ deputy }) => deputy.id === id) ?? []);
  return [...inOrder(first), ...inOrder(rest)].slice(0, fate.signers);
}

function answer(scribe: Scribe, life: Life, seat: Seat, invitedAt: string, index: number): void {
  const { deputies } = scribe.archive.accounts;
  const actor = deputies.get(seat.deputy.id);
  const isOpen = life.sketch.days.submitted === undefined;
  const said = isOpen ? 'INVITED' : life.chance.weighted({ SIGNED: 84, DECLINED: 8, INVITED: 8 });
  const row = sign(life, scribe, seat, invitedAt, said, index + 1);
  if (said === 'INVITED' || actor === undefined) return;
  const at = row.answeredAt as string;
  const told = { at, actor, facts: { deputy: seat.person.name } };
  scribe.tell(life, said === 'SIGNED' ? 'answerInvitation' : 'declineInvitation', told);
}

function sign(life: Life, scribe: Scribe, seat: Seat, invitedAt: string, state: string, place = 0): CoSigned['row'] {
  const { deputies } = scribe.archive.accounts;
  const own = life.isOnBehalf ? life.enteredBy : (deputies.get(seat.deputy.id) ?? life.enteredBy);
  const row = {
    id: scribe.id(invitedAt, 'co-signer', life.id, seat.deputy.id),
    suggestionId: life.id,
    deputyId: seat.deputy.id,
    state,
    invitedAt,
    answeredAt: state === 'INVITED' ? null : later(invitedAt, place * 110),
    isOnBehalf: life.isOnBehalf,
    enteredByName: state === 'INVITED' ? life.enteredBy.name : own.name,
    checkedAt: null,
    joinedFromId: null as string | null,
    version: state === 'INVITED' || life.isOnBehalf ? 1 : 2,
  };
  life.coSigners.push({ row, seat });
  scribe.rows.co_signers.push(row);
  return row;
}

/** Those who signed, in the order of their signatures. */
export function signersOf({ coSigners }: Life): CoSigned[] {
  return coSigners
    .filter(({ row }) => row.state === 'SIGNED')
    .sort((a, b) => (`${a.row.answeredAt}${a.row.id}` < `${b.row.answeredAt}${b.row.id}` ? -1 : 1));
}

/** By name, as the history of a reply tells to whom it went. */
export function recipientsOf(life: Life) {
  const coSigners = [...life.coSigners]
    .filter(({ row }) => row.state === 'SIGNED')
    .sort((a, b) => (a.row.id < b.row.id ? -1 : 1))
    .map(({ seat }) => seat.person.name);
  return { leadDeputy: life.sketch.seat.person.name, coSigners };
}

/** Most of those who signed say what they think before the lead deputy evaluates. */
export function giveOpinions(scribe: Scribe, life: Life, on: string, result: Mark): void {
  const { deputies } = scribe.archive.accounts;
  signersOf(life).forEach(({ row, seat }, index) => {
    const actor = deputies.get(seat.deputy.id);
    if (actor === undefined || row.joinedFromId !== null || !life.chance.chance(0.75)) return;
    const at = instantOf('opined', on, index);
    const round = life.row.round ?? 1;
    const attitude = 'SATISFIED' as const;
    scribe.rows.co_signer_opinions.push({
      id: scribe.id(at, 'opinion', row.id, round),
      coSignerId: row.id,
      suggestionId: life.id,
      round,
      attitude,
      result,
      comment: result === 'SATISFIED' ? null : opinionText(life.chance),
      at,
      isOnBehalf: false,
      enteredByName: actor.name,
    });
    row.version = (row.version ?? 1) + 1;
    scribe.tell(life, 'giveOpinion', { at, actor, facts: { deputy: seat.person.name, isOnBehalf: false } });
  });
}
