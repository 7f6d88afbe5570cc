/** From how somebody stands to a suggestion to the side that is told. */
import type { NoticeAudience, NoticeSide } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';

/** What of a suggestion says who stands how to it. */
export const targetSelect = {
  id: true,
  state: true,
  round: true,
  screenerId: true,
  handedToId: true,
  leadDeputy: { select: { personId: true } },
  evaluator: { select: { personId: true } },
  coSigners: { where: { state: { in: ['INVITED', 'SIGNED'] } }, select: { deputy: { select: { personId: true } } } },
  handlings: { select: { id: true, unitId: true, state: true, round: true } },
} as const satisfies Prisma.SuggestionSelect;

export type Told = Prisma.SuggestionGetPayload<{ select: typeof targetSelect }>;

/** A side, with its person or its organ. */
export type NoticeTarget = {
  readonly side: NoticeSide;
  readonly personId: string | null;
  readonly organId: string | null;
};

const deputy = (personId: string): NoticeTarget => ({ side: 'DEPUTY', personId, organId: null });
const organ = (side: NoticeSide, organId: string): NoticeTarget => ({ side, personId: null, organId });

/** Who that is for this suggestion, each once; `handlingId` says whose handling it is about. */
export function noticeTargets(
  told: Told,
  audience: NoticeAudience,
  handlingId: string | null = null,
): readonly NoticeTarget[] {
  switch (audience) {
    case 'LEAD_DEPUTY':
      return [deputy(told.leadDeputy.personId)];
    case 'EVALUATOR':
      return told.evaluator === null ? [] : [deputy(told.evaluator.personId)];
    case 'CO_SIGNERS':
      return told.coSigners.map(({ deputy: { personId } }) => deputy(personId));
    case 'SCREENER':
      return [organ('SCREENER', told.screenerId)];
    case 'RECEIVER':
      return told.handedToId === null ? [] : [organ('RECEIVER', told.handedToId)];
    case 'UNIT':
      return told.handlings.filter(({ id }) => id === handlingId).map(({ unitId }) => organ('UNIT', unitId));
    case 'UNITS':
      return told.handlings
        .filter(({ round, state }) => round === told.round && state !== 'DECLINED')
        .map(({ unitId }) => organ('UNIT', unitId));
  }
}
