/** The decision of the council of chairpersons after a second 不满意 (代表法52), entered by who keeps its minutes. */
import {
  type Council,
  type CouncilOutcome,
  checkedText,
  chinaDate,
  councilDecisionWords,
  councilOutcomesOf,
  handlingLimits,
  Invalid,
  isHandledOnceMore,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import type { Tx } from '../client/countyClient.ts';
import { writeChoice } from '../key-suggestion/keySuggestion.ts';
import { unitsToTryAgain } from './handleAgain.ts';
import { type Asked, type MoveOutcome, type MovingSuggestion, moveSuggestion } from './moveSuggestion.ts';
import { openRound } from './openRound.ts';
import { councilOf } from './referSuggestion.ts';

/** What was decided, when and where, and the reasons that the deputy is told. */
export type CouncilDecision = {
  readonly outcome: CouncilOutcome;
  readonly meeting: string;
  readonly heldOn: string;
  readonly reason: string;
  /** By when the reply is due, for every outcome but ENDED. */
  readonly dueOn: string | null;
  /** The body of the congress that supervises it, where it is made a key suggestion. */
  readonly supervisorId: string | null;
  readonly minutesId: string | null;
};

/**
 * Enters it. The council cannot declare a deputy satisfied: it is handled once more by a date that it sets, or ended with the reasons
 * told. Refuses like every move, and with `Invalid` naming what is missing.
 */
export async function decideSuggestion(act: Act, asked: Asked, decision: CouncilDecision): Promise<void> {
  const checked = checkedDecision(decision, chinaDate(act.now));
  await moveSuggestion(act, 'decide', asked, async (tx, s) => {
    const council = await councilOf(tx, s);
    if (!councilOutcomesOf(council).includes(checked.outcome)) throw new Invalid('outcome', notOfTownships);
    const minutesSha256 = await claimMinutes(tx, act, s.id, decision.minutesId);
    if (checked.outcome === 'KEY_SUGGESTION') await makeKey(tx, act, s, checked);
    const { outcome, meeting, heldOn, reason } = checked;
    const told = { outcome, meeting, heldOn, council, minutesSha256 };
    const common = { reason, legalBasis: '代表法第五十二条', actorBody: councilBodies[council] };
    if (!isHandledOnceMore(outcome)) {
      return { ...common, target: 'CLOSED', data: { closedAt: act.now }, facts: told };
    }
    return { ...common, ...(await handledOnceMore(tx, act, s, checked, council, told)) };
  });
}

const councilBodies = { COUNCIL_OF_CHAIRPERSONS: '主任会议', PRESIDIUM: '主席团' } as const satisfies Record<
  Council,
  string
>;

const notOfTownships = {
  'zh-CN': '乡镇没有常委会，不能作此决定。',
  en: 'A township has no standing committee to put it to.',
};

type Checked = Omit<CouncilDecision, 'minutesId'>;

async function handledOnceMore(
  tx: Tx,
  act: Act,
  s: MovingSuggestion,
  { dueOn, meeting, heldOn }: Checked,
  council: Council,
  told: object,
): Promise<MoveOutcome> {
  const decided = { decidedBy: councilDecisionWords[council], meeting, decidedOn: heldOn, dueOn: dueOn as string };
  const { data, facts } = await openRound(tx, act, s, { units: await unitsToTryAgain(tx, s), decided });
  return { target: 'HANDLING', data, facts: { ...told, ...facts } };
}

function checkedDecision(d: CouncilDecision, today: string): Checked {
  const reason = checkedText('reason', d.reason, handlingLimits.reason);
  const meeting = checkedText('meeting', d.meeting, handlingLimits.meeting);
  if (d.heldOn > today)
    throw new Invalid('heldOn', { 'zh-CN': '会议日期不能晚于今天。', en: 'The meeting cannot be after today.' });
  const { outcome, heldOn, supervisorId } = d;
  if (!isHandledOnceMore(outcome)) return { outcome, meeting, heldOn, reason, dueOn: null, supervisorId: null };
  if (d.dueOn === null || d.dueOn <= today)
    throw new Invalid('dueOn', {
      'zh-CN': '请写明重新答复的期限，要在今天以后。',
      en: 'Say by when the new reply is due, after today.',
    });
  return { outcome, meeting, heldOn, reason, dueOn: d.dueOn, supervisorId };
}

async function claimMinutes(tx: Tx, act: Act, suggestionId: string, minutesId: string | null): Promise<string | null> {
  if (minutesId === null) return null;
  await claimAttachments(tx, act, [minutesId], { suggestionId });
  const select = { sha256: true, purpose: true };
  const scan = await tx.attachment.findUniqueOrThrow({ where: { id: minutesId }, select });
  if (scan.purpose === 'MINUTES') return scan.sha256;
  throw new Invalid('minutesId', { 'zh-CN': '请上传会议纪要。', en: 'Upload the minutes of the meeting.' });
}

async function makeKey(
  tx: Tx,
  act: Act,
  s: MovingSuggestion,
  { supervisorId, meeting, heldOn }: Checked,
): Promise<void> {
  if ((await tx.keySuggestion.count({ where: { suggestionId: s.id } })) > 0) return;
  if (supervisorId !== null) {
    await writeChoice(tx, act, s.id, { chosenOn: heldOn, meeting, leaderId: null, supervisorId });
    return;
  }
  throw new Invalid('supervisorId', {
    'zh-CN': '请指定人大的一个机构负责督办。',
    en: 'Name the body of the congress that supervises it.',
  });
}
