/** Where accepted suggestions would go: the receiving organ and the unit proposed to lead, learned from earlier ones or wished by the deputy. */
import { Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import { learnedUnits } from '../suggestion/learnedUnits.ts';
import { receivingOrgans } from '../suggestion/reach.ts';

/** The row of an item before anybody changed it. */
export type ProposedPlace = { readonly suggestionId: string; readonly organId: string; readonly unitId: string | null };

/** What of a suggestion tells its place. */
export type PlacedSuggestion = {
  readonly id: string;
  readonly raisedUpById: string | null;
  readonly congress: { readonly townshipId: string | null };
  readonly wishedUnit: { readonly id: string; readonly handedThroughId: string | null } | null;
};

type Receiver = { readonly id: string; readonly kind: string };

/** One place for each; refuses (`Invalid`) where the register has no organ that could receive it. */
export async function proposedPlaces(act: Act, suggestions: readonly PlacedSuggestion[]): Promise<ProposedPlace[]> {
  const receivers = new Map<string | null, readonly Receiver[]>();
  const places: ProposedPlace[] = [];
  for (const s of suggestions) {
    const township = s.raisedUpById === null ? s.congress.townshipId : null;
    const known = receivers.get(township) ?? (await receiversOf(act, township));
    receivers.set(township, known);
    places.push({ suggestionId: s.id, ...(await placeOf(act, s, known)) });
  }
  return places;
}

function receiversOf({ db }: Act, township: string | null): Promise<Receiver[]> {
  return db.organ.findMany({
    where: receivingOrgans({ township }),
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: { id: true, kind: true },
  });
}

async function placeOf(act: Act, s: PlacedSuggestion, receivers: readonly Receiver[]) {
  const unit = await likelyUnit(act, s);
  const through = receivers.find(({ id }) => id === unit?.handedThroughId);
  // Most of a county's suggestions concern its government: its inspection office is where one without a hint goes.
  const organ = through ?? receivers.find(({ kind }) => kind === 'GOVERNMENT_INSPECTION_OFFICE') ?? receivers[0];
  if (organ === undefined) throw new Invalid('suggestionIds', noReceiver);
  return { organId: organ.id, unitId: through && unit ? unit.id : null };
}

async function likelyUnit(act: Act, s: PlacedSuggestion) {
  const [learned] = await learnedUnits(act.db, act.viewer, s.id, act.now);
  if (learned === undefined) return s.wishedUnit;
  return act.db.organ.findFirst({ where: { id: learned.unit.id }, select: { id: true, handedThroughId: true } });
}

const noReceiver = {
  'zh-CN': '机构名册里还没有负责分办的机关，请先由工作人员补充。',
  en: 'The register has no organ yet that assigns suggestions on; staff have to add it first.',
};
