/** What the today page would ask of each account of a seeded county, worked out from the rows by the domain's own table. */
import {
  type Grant,
  type HandlingFacts,
  type Role,
  type SuggestionFacts,
  type TodoAct,
  todosOf,
  type Viewer,
} from '@renda/domain';
import type { DemoCounty } from '../county/demoCounty.ts';

type Rows = DemoCounty['rows'];

/** The acts by log-in; log-ins with nothing to do are left out. */
export function todosOfAccounts({ rows, accounts }: DemoCounty, today: string): ReadonlyMap<string, TodoAct[]> {
  const open = rows.suggestions.filter(({ state }) => state !== 'CLOSED').map((row) => factsOf(rows, row));
  const found = accounts.map(({ id, login, personId }): [string, TodoAct[]] => {
    const viewer = viewerOf(rows, id as string, personId ?? null);
    const acts = open.flatMap(({ suggestion, handlings, commitments }) =>
      todosOf(viewer, suggestion, handlings, commitments, today).map(({ act }) => act),
    );
    return [login, acts];
  });
  return new Map(found.filter(([, acts]) => acts.length > 0));
}

function viewerOf(rows: Rows, accountId: string, personId: string | null): Viewer {
  const organs = new Map(rows.organs.map(({ id, townshipId }) => [id, townshipId ?? null]));
  const grants: Grant[] = rows.role_grants
    .filter((grant) => grant.accountId === accountId)
    .map(({ role, organId = null, delegationId = null }) => {
      const townshipId = organId === null ? null : (organs.get(organId) ?? null);
      return { role: role as Role, organId, delegationId, townshipId };
    });
  const mandates = rows.deputies
    .filter((one) => one.personId === personId && one.mandateState === 'IN_OFFICE' && !one.validTo)
    .map(({ id, townshipId = null }) => ({ deputyId: id, congressId: '', townshipId }));
  return { accountId, jurisdiction: '', personId, name: '', locale: 'zh-CN', grants, mandates };
}

function factsOf(rows: Rows, row: Rows['suggestions'][number]) {
  const handlings = rows.handlings.filter(({ suggestionId }) => suggestionId === row.id);
  const drafted = new Set(rows.replies.filter(({ state }) => state === 'DRAFT').map(({ handlingId }) => handlingId));
  const units = new Map(handlings.map(({ id, unitId }) => [id, unitId]));
  return {
    suggestion: row as unknown as SuggestionFacts & {
      handOverDueOn: string | null;
      replyDueOn: string | null;
      evaluateDueOn: string | null;
    },
    handlings: handlings.map((handling) => ({
      ...(handling as unknown as HandlingFacts),
      acknowledgeDueOn: handling.acknowledgeDueOn as string,
      replyDueOn: handling.replyDueOn as string,
      contributeDueOn: (handling.contributeDueOn ?? null) as string | null,
      isDrafted: drafted.has(handling.id),
    })),
    commitments: rows.commitments
      .filter(
        ({ suggestionId, isMade, state }) => suggestionId === row.id && isMade && /OPEN|REPORTED/.test(`${state}`),
      )
      .map(({ handlingId, state, dueOn }) => ({
        unitId: units.get(handlingId) as string,
        isReported: state === 'REPORTED',
        dueOn: dueOn as string,
      })),
  };
}
