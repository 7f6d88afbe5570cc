/** Where a deputy's suggestion belongs: congress, session or recess, delegation, township, and the body that screens it. */
import { chinaDate, holds, Invalid, NotFound, townshipsOf } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';

/** What follows from who leads the suggestion and when it is raised. */
export type SuggestionPlace = {
  readonly congressId: string;
  readonly townshipId: string | null;
  readonly delegationId: string | null;
  readonly screenerId: string;
  readonly raisedIn: 'SESSION' | 'RECESS';
  readonly sessionId: string | null;
};

/**
 * The place of a suggestion led by this deputy today. Refuses with `NotFound` when the viewer may not enter for that deputy (a township
 * clerk enters for deputies of the township, a delegation's clerk for its own), `Invalid` when the mandate does not hold.
 */
export async function leadDeputy(tx: Tx, act: Act, deputyId: string, isOnBehalf: boolean): Promise<SuggestionPlace> {
  const today = toDate(chinaDate(act.now));
  const deputy = await tx.deputy.findFirst({
    where: { id: deputyId },
    select: {
      townshipId: true,
      mandateState: true,
      validTo: true,
      term: {
        select: {
          congressId: true,
          congress: { select: { kind: true, townshipId: true } },
          sessions: {
            where: { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gt: today } }] },
            select: { id: true },
          },
        },
      },
      memberships: {
        where: {
          delegationId: { not: null },
          validFrom: { lte: today },
          OR: [{ validTo: null }, { validTo: { gt: today } }],
        },
        select: { delegationId: true },
      },
    },
  });
  if (deputy === null) throw new NotFound();
  const delegationId = deputy.memberships[0]?.delegationId ?? null;
  if (isOnBehalf && !entersFor(act, deputy.townshipId, delegationId)) throw new NotFound();
  if (deputy.mandateState !== 'IN_OFFICE' || (deputy.validTo !== null && deputy.validTo <= today))
    throw new Invalid('leadDeputyId', notInOffice);
  const { congressId, congress, sessions } = deputy.term;
  const sessionId = sessions[0]?.id ?? null;
  const screenerId = await screenerOf(tx, congress.townshipId);
  return {
    congressId,
    townshipId: deputy.townshipId,
    delegationId,
    screenerId,
    sessionId,
    raisedIn: sessionId === null ? 'RECESS' : 'SESSION',
  };
}

const notInOffice = {
  'zh-CN': '该代表现不在任或暂停执行代表职务，不能提出建议。',
  en: 'This deputy is not in office or is suspended, and cannot raise a suggestion.',
};

function entersFor(act: Act, townshipId: string | null, delegationId: string | null): boolean {
  const { viewer } = act;
  if (holds(viewer, 'STAFF')) return true;
  if (townshipId !== null && townshipsOf(viewer, 'TOWNSHIP_CLERK').includes(townshipId)) return true;
  return viewer.grants.some(
    (g) => g.role === 'DELEGATION_CLERK' && g.delegationId !== null && g.delegationId === delegationId,
  );
}

/** The body that screens: the township's presidium for a township congress, else the county's working committee for deputies (代表法12). */
export async function screenerOf(tx: Tx, townshipId: string | null): Promise<string> {
  const body = await tx.organ.findFirst({
    where:
      townshipId === null
        ? { kind: 'WORKING_COMMITTEE', name: { contains: '代表工作委员会' }, validTo: null }
        : { kind: 'TOWNSHIP_PRESIDIUM', townshipId, validTo: null },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  if (body !== null) return body.id;
  throw new Invalid('leadDeputyId', {
    'zh-CN': '机构名册里还没有受理建议的机构（代表工作委员会或主席团），请先由工作人员补充。',
    en: 'The register has no body yet that screens suggestions (working committee for deputies, or presidium); staff have to add it first.',
  });
}
