/** The graph with administrators, accounts to act on, and a look at what was written. */
import { authPool, createAccounts } from '@renda/db';
import type { Role, Viewer } from '@renda/domain';
import { graphHarness } from '../../testing/index.ts';

export type AccountHarness = Awaited<ReturnType<typeof accountHarness>>;

/** What a mutation answers. */
export type Result = {
  readonly __typename: string;
  readonly message?: string;
  readonly field?: string;
  readonly code?: string;
};

/** An entry of the audit trail as it is stored. */
export type Entry = { action: string; before: object | null; after: object | null; actor_id: string };

/** Promises a harness with a system and a security administrator of 昌宁县. To be dropped when the file's tests are done. */
export async function accountHarness() {
  const t = await graphHarness();
  const owner = authPool({ url: t.database.ownerUrl, max: 2 });
  let made = 0;
  const account = async (given: { login?: string; phone?: string; name?: string } = {}, county = '530524') => {
    made += 1;
    const [id = ''] = await createAccounts(owner, county, [{ login: `holder.${made}`, name: '段云', ...given }]);
    return id;
  };
  const admin = async (role: Role): Promise<Viewer> => t.viewerOf({ accountId: await account(), roles: [role] });
  return {
    t,
    owner,
    /** Makes an account of 昌宁县, or of the county given, and promises its id. */
    account,
    system: await admin('SYSTEM_ADMIN'),
    security: await admin('SECURITY_ADMIN'),
    gid: (id: string) => t.globalId('Account', id),
    /** Sends a mutation with its input and promises its answer. */
    async act(name: string, input: object, viewer: Viewer): Promise<Result> {
      const type = name.charAt(0).toUpperCase() + name.slice(1);
      const asked = /^(create|reset)/.test(name) ? 'code account { id }' : 'account { id isDisabled }';
      const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) {
        __typename ... on ${type}Payload { ${asked} } ... on Error { message } ... on Invalid { field } } }`;
      return (await t.ask<Record<string, Result>>(query, { input }, viewer))[name] as Result;
    },
    /** The trail of an account of 昌宁县, oldest first. */
    async trail(recordId: string): Promise<Entry[]> {
      const { rows } = await owner.query<Entry>(
        `select action, before, after, actor_id from public.audit_entries
         where jurisdiction = '530524' and record_id = $1 order by seq`,
        [recordId],
      );
      return rows;
    },
    async drop() {
      await owner.end();
      await t.drop();
    },
  };
}
