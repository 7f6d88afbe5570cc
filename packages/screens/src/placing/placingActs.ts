import type {
  HandlingAct,
  HandlingMove,
  HandlingRole,
  HandlingState,
  SuggestionAct,
  SuggestionState,
} from '@renda/domain';

/** What can be done about who handles a suggestion, until when, and at which level, in the order in which it usually comes. */
export const placingActNames = [
  'sendDown',
  'raiseUp',
  'assignMore',
  'forwardWide',
  'decideWide',
  'decline',
  'recordProgress',
  'applyForWide',
  'contribute',
] as const;
export type PlacingActName = (typeof placingActNames)[number];

interface HandlingFacts {
  readonly id: string;
  readonly role: HandlingRole;
  readonly state: HandlingState;
  readonly round: number;
  readonly acknowledgeDueOn: string;
  readonly availableMoves: readonly HandlingMove[];
  readonly availableActs: readonly HandlingAct[];
}

interface ApplicationFacts {
  readonly id: string;
  readonly state: string;
  readonly mayForward: boolean;
  readonly mayDecide: boolean;
}

interface SuggestionFacts<Handling, Application> {
  readonly state: SuggestionState;
  readonly availableActs: readonly SuggestionAct[];
  readonly isWide: boolean;
  readonly round: number;
  readonly replyDueOn?: string | null;
  readonly isPartUnplaced: boolean;
  readonly wideApplications: readonly Application[];
  readonly handlings: readonly Handling[];
}

/** One thing to do; `key` names it in an address. */
export interface PlacingAct<Handling, Application> {
  readonly key: string;
  readonly name: PlacingActName;
  readonly handling: Handling | null;
  readonly application: Application | null;
  /** It waits for the viewer, and nobody else can go on before it is done. */
  readonly isNext: boolean;
}

/** The acts open to the viewer on that day (`YYYY-MM-DD`). */
export function placingActs<Handling extends HandlingFacts, Application extends ApplicationFacts>(
  suggestion: SuggestionFacts<Handling, Application>,
  thisDay: string,
): PlacingAct<Handling, Application>[] {
  const { availableActs: acts, handlings, wideApplications, isPartUnplaced } = suggestion;
  const act = (name: PlacingActName, isNext = false) => ({
    key: name,
    name,
    handling: null,
    application: null,
    isNext,
  });
  return [
    ...(['sendDown', 'raiseUp'] as const).filter((name) => acts.includes(name)).map((name) => act(name)),
    ...(acts.includes('assignMore') ? [act('assignMore', isPartUnplaced)] : []),
    ...wideApplications.flatMap((application) => [
      ...(application.mayForward ? [{ ...act('forwardWide', true), application }] : []),
      ...(application.mayDecide ? [{ ...act('decideWide', true), application }] : []),
    ]),
    ...handlings
      .filter(({ round }) => round === suggestion.round)
      .flatMap((handling) =>
        unitActs(suggestion, handling, thisDay).map((name) => {
          const isNext = name === 'contribute';
          return { ...act(name, isNext), key: `${name}.${handling.id}`, handling };
        }),
      ),
  ];
}

function unitActs<Handling extends HandlingFacts, Application extends ApplicationFacts>(
  suggestion: SuggestionFacts<Handling, Application>,
  { availableMoves: moves, availableActs: acts, acknowledgeDueOn }: Handling,
  thisDay: string,
): PlacingActName[] {
  const isHandled = suggestion.state === 'HANDLING';
  return [
    ...(moves.includes('decline') && thisDay <= acknowledgeDueOn ? (['decline'] as const) : []),
    ...(acts.includes('recordProgress') && (isHandled || suggestion.state === 'ASSIGNED')
      ? (['recordProgress'] as const)
      : []),
    ...(acts.includes('applyForWide') && mayApply(suggestion, thisDay) ? (['applyForWide'] as const) : []),
    ...(moves.includes('contribute') && isHandled ? (['contribute'] as const) : []),
  ];
}

/** Six months are applied for once at a time, in the first round, before the three are over. */
function mayApply<Handling, Application extends ApplicationFacts>(
  { state, isWide, round, replyDueOn, wideApplications }: SuggestionFacts<Handling, Application>,
  thisDay: string,
): boolean {
  if (state !== 'HANDLING' || isWide || round > 1 || !replyDueOn || thisDay > replyDueOn) return false;
  return wideApplications.every((one) => one.state !== 'SENT' && one.state !== 'FORWARDED');
}
