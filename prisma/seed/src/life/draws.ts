/** Samples of class A for look-backs: one for each session, some five months after it was handed over. */
import { addMonths, compareTexts, defaultDrawPercent, drawSample, type PlainDate } from '@renda/domain';
import { seedId } from '../chance/seedId.ts';
import { instantOf } from '../suggestion/instants.ts';
import type { Numbered } from '../suggestion/numbering.ts';
import type { Sketch } from '../suggestion/Sketch.ts';
import { suggestionId } from '../suggestion/suggestionRow.ts';
import type { Archive } from './Archive.ts';
import type { LifeRows } from './lifeRows.ts';

/** The draws that lie behind today, and the sketches with what they brought: the others of the list are closed after the draw. */
export function withDraws(
  archive: Archive,
  sketches: readonly Sketch[],
  numbers: ReadonlyMap<string, Numbered>,
): { readonly draws: LifeRows['look_back_draws']; readonly sketches: Sketch[] } {
  const draws: LifeRows['look_back_draws'] = [];
  const changed = new Map<string, Sketch>();
  for (const ofSession of bySession(archive, sketches)) {
    const on = dayOf(archive, ofSession);
    const list = ofSession.filter((sketch) => isDrawable(sketch, on));
    if (on >= archive.almanac.today || list.length === 0) continue;
    const draw = drawFrom(archive, list, numbers, on);
    draws.push(draw.row);
    for (const sketch of list) changed.set(sketch.key, settled(archive, sketch, draw, numbers, on));
  }
  return { draws, sketches: sketches.map((sketch) => changed.get(sketch.key) ?? sketch) };
}

function bySession({ organs }: Archive, sketches: readonly Sketch[]): Sketch[][] {
  const ofCounty = sketches.filter(({ session, seat }) => session && seat.congress.organId === organs.congress.id);
  return [...Map.groupBy(ofCounty, ({ session }) => session?.id).values()];
}

function dayOf({ almanac }: Archive, [first]: readonly Sketch[]): PlainDate {
  return almanac.worked(addMonths(first?.days.handedOver ?? almanac.today, 5));
}

/** Evaluated by then, of class A without promises, and not 不满意. */
function isDrawable({ days, fate }: Sketch, on: PlainDate): boolean {
  const isSolved = fate.replyClass === 'A' && fate.promises.length === 0 && fate.results[0] !== 'NOT_SATISFIED';
  return isSolved && days.evaluated !== undefined && days.evaluated <= on;
}

function drawFrom(archive: Archive, list: readonly Sketch[], numbers: ReadonlyMap<string, Numbered>, on: PlainDate) {
  const numberOf = (sketch: Sketch) => numbers.get(sketch.key)?.officialNumber ?? '';
  const inOrder = [...list].sort((a, b) => compareTexts(numberOf(a), numberOf(b)));
  const seed = on.replaceAll('-', '');
  const drawn = new Set(drawSample(inOrder.map(numberOf), defaultDrawPercent, seed));
  const at = instantOf('lookedBack', on, 10);
  const row: LifeRows['look_back_draws'][number] = {
    id: seedId(at, archive.plan.code, 'look-back draw', on),
    screenerId: archive.organs.deputiesCommittee.id,
    percent: defaultDrawPercent,
    seed,
    population: inOrder.map((sketch) => ({ id: suggestionId(archive.plan, sketch), number: numberOf(sketch) })),
    drawn: drawn.size,
    drawnAt: at,
    drawnByName: archive.accounts.staff[0]?.name ?? '',
  };
  return { row, drawn };
}

function settled(
  { almanac }: Archive,
  sketch: Sketch,
  { row, drawn }: ReturnType<typeof drawFrom>,
  numbers: ReadonlyMap<string, Numbered>,
  on: PlainDate,
): Sketch {
  const { closed: _, ...days } = sketch.days;
  const fate = { ...sketch.fate, isLapsed: false };
  const isDrawn = drawn.has(numbers.get(sketch.key)?.officialNumber ?? '');
  if (isDrawn) return { ...sketch, days, fate, drawn: { id: row.id, on } };
  const number = numbers.get(sketch.key)?.number ?? 0;
  return { ...sketch, days, fate, closesOn: almanac.workingDay(on, 2 + (number % 5)) };
}
