/** What the council of chairpersons, or a township's presidium, may decide after a second 不满意 (代表法52). */
import type { CouncilOutcome } from './suggestionTerms.ts';
import { councilOutcomes } from './suggestionTerms.ts';

/** Who decides. */
export type Council = 'COUNCIL_OF_CHAIRPERSONS' | 'PRESIDIUM';

/** The decision as a due date cites it. */
export const councilDecisionWords = {
  COUNCIL_OF_CHAIRPERSONS: '主任会议决定',
  PRESIDIUM: '主席团会议决定',
} as const satisfies Record<Council, string>;

/** The outcomes open to it: a township has no standing committee to put anything to. */
export function councilOutcomesOf(council: Council): CouncilOutcome[] {
  return councilOutcomes.filter((outcome) => council !== 'PRESIDIUM' || outcome !== 'STANDING_COMMITTEE');
}

/** Whether it is handled once more, by a date that the council sets; the only other end is that the reasons are told and it is closed. */
export function isHandledOnceMore(outcome: CouncilOutcome): boolean {
  return outcome !== 'ENDED';
}
