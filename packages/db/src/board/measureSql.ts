/** The domain's measures in SQL, so that a board measures twenty thousand suggestions where they lie. A test holds the two equal. */
import type { DegreeFormula, Measure, PlainDate, Scale, UnitMeasure } from '@renda/domain';

/** What shares are reckoned with. */
export type Reckoned = { readonly formula: DegreeFormula; readonly today: PlainDate };

/** The day, in China, of an instant; by its offset, which costs a tenth of the zone's name. */
export const dayOf = (instant: string): string => `(${instant} at time zone interval '8 hours')::date`;

const fewer = (count: string): string => `1.0::float8 / (1 + ${count})`;

/** As the domain's `timelyShare`: one in time, less each day late, null while there is time left. */
function timely(dueOn: string, doneOn: string, { formula, today }: Reckoned): string {
  const late = `greatest(0, coalesce(${doneOn}, date '${today}') - ${dueOn})`;
  return `case when ${dueOn} is not null and (${doneOn} is not null or date '${today}' > ${dueOn})
    then greatest(0, 1 - ${late} / ${formula.lateDaysToNothing}.0::float8) end`;
}

function marked(mark: string, { formula }: Reckoned): string {
  return `case ${mark} when 'SATISFIED' then 1::float8 when 'BASICALLY_SATISFIED' then ${formula.basicallySatisfiedShare}
    when 'NOT_SATISFIED' then 0 end`;
}

/** What each handling brings: `h` is its row; a declined one brings nothing. */
export function handlingShares(r: Reckoned): string {
  const [acknowledged, replied, contributed] = ['acknowledged', 'replied', 'contributed'].map((n) =>
    dayOf(`h.${n}_at`),
  );
  return `
    case when h.state <> 'DECLINED' then ${timely('h.acknowledge_due_on', `${acknowledged}`, r)} end as acknowledged,
    case when h.state <> 'DECLINED' and h.role <> 'ASSISTING' then ${timely('h.reply_due_on', `${replied}`, r)} end as replied,
    case when h.state <> 'DECLINED' and h.role = 'ASSISTING' then ${timely('h.contribute_due_on', `${contributed}`, r)} end
      as contributed`;
}

/** What each standing commitment brings: `c` is its row, `done_on` the day of the last report that it is done. */
export function commitmentShare(r: Reckoned): string {
  return `case c.state when 'FAILED' then 0 when 'REPORTED' then null
    else ${timely('c.due_on', 'coalesce(done_on, c.passed_on)', r)} end`;
}

/** Measures of an accepted suggestion: `s` is its row, `p` what its handlings bring together, `k` its commitments, `l` its look-backs. */
export function suggestionMeasureSql(r: Reckoned): Readonly<Record<Measure, string>> {
  const ifDue = (share: string) =>
    `case when s.replied_at is not null or s.reply_due_on < date '${r.today}' then ${share} end`;
  const whole = timely('s.reply_due_on', dayOf('s.replied_at'), r);
  const ifEvaluated = (share: string) => `case when not s.is_evaluation_lapsed then ${share} end`;
  return {
    acceptedAtFirstGo: fewer('s.return_count'),
    withinPowers: '1::float8',
    groundedInContact: `case when s.source = 'DEPUTY' then ${r.formula.ownKnowledgeShare} else 1::float8 end`,
    handedOverInTime: timely('s.hand_over_due_on', 's.handed_over_on', r),
    assignedPromptly: timely(`(s.handed_over_on + ${r.formula.assignWithinDays})`, 'p.first_assigned_on', r),
    acknowledgedInTime: 'p.acknowledged',
    notDeclined: fewer('s.decline_count'),
    repliedInTime: ifDue(`coalesce(p.replied, ${whole})`),
    consulted: 'least(1, s.consultation_count::float8 / s.round)',
    metFaceToFace: '(s.face_to_face_count > 0)::int::float8',
    assistedInTime: 'p.contributed',
    repliedByAll: ifDue('coalesce(p.given::float8 / nullif(p.due, 0), 0)'),
    commitmentsKept: 'k.kept',
    lookedBackWell: '(l.held - l.failed)::float8 / nullif(l.held, 0)',
    doneAtOnce: fewer('(s.round - 1)'),
    attitude: ifEvaluated(marked('s.attitude_mark', r)),
    result: ifEvaluated(marked('s.result_mark', r)),
  };
}

/**
 * Measures of a unit's part that was not declined: `h` is the handling with its shares, `p` what assisting units brought to the
 * suggestion, `k` the unit's commitments, `e` the marks.
 */
export function unitMeasureSql(r: Reckoned): Readonly<Record<UnitMeasure, string>> {
  const ifOwed = (share: string) => `case when h.role <> 'ASSISTING' then ${share} end`;
  const ifDue = (share: string) => `case when h.replied is not null then ${share} end`;
  return {
    answeredToThePoint: ifOwed(
      `case when e.result = 'NOT_SATISFIED' then 0 when e.result is not null then ${fewer('(h.round - 1)')} end`,
    ),
    acknowledgedInTime: 'h.acknowledged',
    repliedInTime: 'h.replied',
    contributedInTime: 'h.contributed',
    consulted: ifDue('(h.consultation_count > 0)::int::float8'),
    metFaceToFace: ifDue('(h.face_to_face_count > 0)::int::float8'),
    commitmentsKept: ifOwed('k.kept'),
    attitude: ifOwed(marked('e.attitude', r)),
    result: ifOwed(marked('e.result', r)),
    assistantsInTime: `case when h.role = 'LEAD' then p.contributed end`,
  };
}

/** As the domain's `arithmetic`: points got of points possible where a decisive measure applies. `column` names each share. */
export function degreeSql<M extends string>({ points, decisive }: Scale<M>, column: (measure: M) => string): string {
  const parts = Object.entries(points) as [M, number][];
  const got = parts.map(([m, p]) => `coalesce(${p} * ${column(m)}, 0)`).join(' + ');
  const possible = parts.map(([m, p]) => `case when ${column(m)} is null then 0 else ${p} end`).join(' + ');
  const isMeasured = decisive.map((m) => `${column(m)} is not null`).join(' or ');
  return `case when ${isMeasured} then 100 * (${got}) / nullif(${possible}, 0) end`;
}
