/** Handling again: after a first 不满意, after a failed look-back, or as the council of chairpersons decides after a second. */
import { addMonths, type Council, councilDecisionWords, isHandledOnceMore, type PlainDate } from '@renda/domain';
import { instantOf, someMinutes } from '../suggestion/instants.ts';
import { keepKey } from './keys.ts';
import { type Life, ofRound, type Written } from './Life.ts';
import { newPart, oweContribution } from './placing.ts';
import { standing } from './replying.ts';
import type { Scribe } from './Scribe.ts';
import { councilReason } from './words.ts';

type Decided = {
  readonly meeting: string;
  readonly heldOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly council: Council;
};

/** Opens the next round with these parts, and promises what its history says; the move itself is its caller's. */
export function openRound(
  scribe: Scribe,
  life: Life,
  again: readonly Written[],
  at: string,
  on: PlainDate,
  decided?: Decided,
) {
  const round = (life.row.round ?? 1) + 1;
  const { replyDueOn, legalBasis } = newDue(scribe, life, at, on, decided);
  for (const before of again) {
    const written = newPart(scribe, life, before.part, { at, round, replyDueOn });
    Object.assign(written.row, { state: 'ACKNOWLEDGED', acknowledgedAt: at, acknowledgeDueOn: on });
    oweContribution(scribe, life, written, on, at);
  }
  const units = new Set(again.map(({ row }) => row.unitId));
  const promised = life.handlings.filter(({ row }) => units.has(row.unitId)).flatMap(({ commitments }) => commitments);
  for (const commitment of promised) {
    if (!commitment.isMade || (commitment.state !== 'OPEN' && commitment.state !== 'REPORTED')) continue;
    Object.assign(commitment, { state: 'SUPERSEDED', version: (commitment.version ?? 1) + 1 });
  }
  Object.assign(life.row, { round, replyDueOn, evaluateDueOn: null, isEvaluationLapsed: false });
  const named = again.map(({ part }) => ({ role: part.role, unit: part.people.organ.name }));
  return { facts: { round, replyDueOn, units: named }, legalBasis };
}

function newDue(scribe: Scribe, life: Life, at: string, on: PlainDate, decided: Decided | undefined) {
  scribe.stop(life, at, ['reply', 'replyWide', 'replyAgain']);
  if (decided === undefined) {
    const { legalBasis } = scribe.archive.timetable.due('replyAgain', on).trace.rule;
    return { replyDueOn: scribe.due(life, 'replyAgain', on, at), legalBasis };
  }
  const { meeting, heldOn, dueOn, council } = decided;
  const trace = { decidedBy: councilDecisionWords[council], meeting, decidedOn: heldOn, dueOn };
  const counted = { key: 'replyAgain', handlingId: null, ruleId: null, startedOn: heldOn, dueOn, isProvisional: false };
  scribe.owe(life, at, { ...counted, trace });
  return { replyDueOn: dueOn, legalBasis: '代表法第五十二条' };
}

/** The parts whose latest reply was marked 不满意, a lead with those that assisted it. */
function toTryAgain(life: Life): Written[] {
  const failed = standing(life).filter(({ marks }) => marks?.result === 'NOT_SATISFIED');
  const lead = failed.find(({ row }) => row.role === 'LEAD');
  if (lead === undefined) return failed;
  const assisting = ofRound(life, lead.row.round).filter(
    ({ row }) => row.role === 'ASSISTING' && row.state !== 'DECLINED',
  );
  return [...failed, ...assisting];
}

/** What follows a 不满意: a further round, whose day is promised; or null where the life stops or ends. */
export function tryAgain(scribe: Scribe, life: Life, evaluatedOn: PlainDate): PlainDate | null {
  const { stop } = life.sketch.fate;
  if (life.row.dissatisfiedCount === 1) {
    const on = scribe.after(evaluatedOn, life.chance.int(2, 6));
    if (stop === 'EVALUATED' || !scribe.isPast(on)) return null;
    const at = instantOf('handledAgain', on, someMinutes(life.chance));
    const opened = openRound(scribe, life, toTryAgain(life), at, on);
    scribe.move(life, 'handleAgain', { at, actor: life.screening, ...opened });
    return stop === 'AGAIN' ? null : on;
  }
  return stop === 'EVALUATED_AGAIN' ? null : putToCouncil(scribe, life, evaluatedOn);
}

function putToCouncil(scribe: Scribe, life: Life, evaluatedOn: PlainDate): PlainDate | null {
  const on = scribe.after(evaluatedOn, life.chance.int(2, 5));
  if (!scribe.isPast(on)) return null;
  const at = instantOf('handledAgain', on, someMinutes(life.chance));
  const council = councilOf(scribe, life);
  const facts = { dissatisfiedCount: life.row.dissatisfiedCount, council };
  scribe.move(life, 'refer', { at, actor: life.screening, legalBasis: '代表法第五十二条', facts });
  const heldOn = scribe.after(on, life.chance.int(4, 9));
  if (life.sketch.fate.stop === 'REFERRED' || !scribe.isPast(heldOn)) return null;
  return decide(scribe, life, council, heldOn);
}

function councilOf(scribe: Scribe, life: Life): Council {
  const isCountys = life.row.screenerId === scribe.archive.organs.deputiesCommittee.id;
  return isCountys ? 'COUNCIL_OF_CHAIRPERSONS' : 'PRESIDIUM';
}

function decide(scribe: Scribe, life: Life, council: Council, heldOn: PlainDate): PlainDate | null {
  const { council: outcome, stop } = life.sketch.fate;
  const at = instantOf('decided', scribe.after(heldOn, 1), someMinutes(life.chance));
  const on = scribe.after(heldOn, 1);
  if (!scribe.isPast(on)) return null;
  const number = life.chance.int(20, 48);
  const meeting = council === 'PRESIDIUM' ? `第${number}次主席团会议` : `县人大常委会第${number}次主任会议`;
  const reason = councilReason(life.chance, outcome === 'ENDED');
  const told = { outcome, meeting, heldOn, council, minutesSha256: scribe.archive.samples.paper.sha256 };
  scribe.attach(life, { name: '会议纪要（演示样本）.pdf', purpose: 'MINUTES', at, by: life.screening });
  if (outcome === 'KEY_SUGGESTION') keepKey(scribe, life, { chosenOn: heldOn, meeting, isLed: false }, at);
  const common = { at, actor: life.screening, body: bodies[council], reason, legalBasis: '代表法第五十二条' };
  if (!isHandledOnceMore(outcome)) {
    life.row.closedAt = at;
    scribe.move(life, 'decide', { ...common, facts: told }, 'CLOSED');
    return null;
  }
  const dueOn = scribe.archive.almanac.worked(addMonths(heldOn, 2));
  const opened = openRound(scribe, life, toTryAgain(life), at, on, { meeting, heldOn, dueOn, council });
  scribe.move(life, 'decide', { ...common, facts: { ...told, ...opened.facts } }, 'HANDLING');
  return stop === 'DECIDED' ? null : on;
}

const bodies = { COUNCIL_OF_CHAIRPERSONS: '主任会议', PRESIDIUM: '主席团' } as const satisfies Record<Council, string>;
