/**
 * The five degrees and the three duties of one unit's part: of the unit, never of its head or of anybody above it. A
 * unit that declined has none: whether the suggestion was placed with the right unit is not its to answer for.
 */
import { type HandlingRole, replyingRoles } from '../handling/handlingLifecycle.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Sentences } from '../kernel/Refusal.ts';
import { markTerms } from '../suggestion/suggestionTerms.ts';
import { arithmetic, type Finding, type Measured } from './arithmetic.ts';
import type { DegreeFormula } from './DegreeFormula.ts';
import { type Degree, type UnitDuty, type UnitMeasure, unitMeasureTerms } from './degreeTerms.ts';
import {
  acknowledged,
  assisted,
  fewer,
  kept,
  marked,
  notEvaluated,
  notMeasured,
  type Reckoning,
  timely,
} from './findings.ts';
import type { UnitRecord } from './SuggestionRecord.ts';

/** Each degree and duty with its arithmetic, or without a value and with the reason; a duty that is not the role's has none. */
export function unitDegrees(
  unit: UnitRecord,
  formula: DegreeFormula,
  today: PlainDate,
): Record<Degree | UnitDuty, Measured> {
  const findings = unitFindings(unit, { today, formula });
  const measured = (key: Degree | UnitDuty, unmeasured: Sentences): Measured =>
    arithmetic(formula.unit[key], unitMeasureTerms, findings, unmeasured);
  return {
    ACCURACY: measured('ACCURACY', owesReply(unit) ? notEvaluated : noReplyOwed),
    SPEED: measured('SPEED', waiting),
    INTENSITY: measured('INTENSITY', owesReply(unit) ? waiting : noReplyOwed),
    STRENGTH: measured('STRENGTH', owesReply(unit) ? nothingPromised : noReplyOwed),
    SATISFACTION: measured('SATISFACTION', owesReply(unit) ? notEvaluated : noReplyOwed),
    LEAD_PULLED: measured('LEAD_PULLED', unit.handling.role === 'LEAD' ? nobodyToLead : notItsRole),
    OWN_TASK_DONE: measured('OWN_TASK_DONE', owesReply(unit) ? waiting : notItsRole),
    ASSISTANT_HELPED: measured('ASSISTANT_HELPED', owesReply(unit) ? notItsRole : waiting),
  };
}

function unitFindings(unit: UnitRecord, r: Reckoning): Record<UnitMeasure, Finding> {
  const { handling } = unit;
  const owes = owesReply(unit);
  const ifOwed = (finding: Finding): Finding => (owes ? finding : notMeasured(noReplyOwed));
  return {
    answeredToThePoint: ifOwed(answeredToThePoint(unit)),
    acknowledgedInTime: acknowledged([handling], r),
    repliedInTime: ifOwed(handlingTimely(unit, handling.replyDueOn, handling.repliedOn, r)),
    contributedInTime: owes
      ? notMeasured(notItsRole)
      : handlingTimely(unit, handling.contributeDueOn, handling.contributedOn, r),
    consulted: ifOwed(consulted(unit, unit.consultationCount, { 'zh-CN': '沟通', en: 'consulted' }, r)),
    metFaceToFace: ifOwed(consulted(unit, unit.faceToFaceCount, { 'zh-CN': '当面沟通', en: 'met face to face' }, r)),
    commitmentsKept: ifOwed(kept(unit.commitments, r)),
    attitude: ifOwed(marked(unit.attitudeMark, false, r)),
    result: ifOwed(marked(unit.resultMark, false, r)),
    assistantsInTime: handling.role === 'LEAD' ? assisted(unit.assistants, r) : notMeasured(notItsRole),
  };
}

function answeredToThePoint({ handling, resultMark }: UnitRecord): Finding {
  if (resultMark === null) return notMeasured(notEvaluated);
  const fact = {
    'zh-CN': `第 ${handling.round} 轮答复，对结果${markTerms[resultMark]['zh-CN']}`,
    en: `Its reply of round ${handling.round}: ${markTerms[resultMark].en}.`,
  };
  return resultMark === 'NOT_SATISFIED' ? { share: 0, fact } : fewer(handling.round - 1, fact);
}

function consulted(unit: UnitRecord, count: number, what: Sentences, r: Reckoning): Finding {
  const { handling } = unit;
  if (handling.state === 'DECLINED') return notMeasured(notItsOwn);
  if (handling.repliedOn === null && r.today <= handling.replyDueOn) return notMeasured(waiting);
  return {
    share: count > 0 ? 1 : 0,
    fact: { 'zh-CN': `${what['zh-CN']} ${count} 次`, en: `Times that the unit ${what.en}: ${count}.` },
  };
}

function handlingTimely(unit: UnitRecord, dueOn: PlainDate | null, doneOn: PlainDate | null, r: Reckoning): Finding {
  return unit.handling.state === 'DECLINED' ? notMeasured(notItsOwn) : timely(dueOn, doneOn, r);
}

function owesReply({ handling }: UnitRecord): boolean {
  return (replyingRoles as readonly HandlingRole[]).includes(handling.role);
}

const waiting: Sentences = {
  'zh-CN': '尚未完成，也未到期，暂不衡量',
  en: 'It is neither done nor past its date, so there is nothing to measure yet.',
};
const noReplyOwed: Sentences = {
  'zh-CN': '协办单位不单独答复代表',
  en: 'An assisting unit owes the deputy no reply of its own.',
};
const notItsRole: Sentences = { 'zh-CN': '不是该单位的职责', en: 'It is not this unit’s role.' };
const notItsOwn: Sentences = { 'zh-CN': '已退办', en: 'Declined.' };
const nobodyToLead: Sentences = {
  'zh-CN': '没有协办单位，或尚未到期',
  en: 'There is no assisting unit, or nothing is due yet.',
};
const nothingPromised: Sentences = { 'zh-CN': '没有到期的承诺', en: 'No commitment is due.' };
