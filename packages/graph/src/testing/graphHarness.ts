/** The real schema on a real database of the test file's own, asked as anyone. */
import { accountsOf, authPool, type Changes, listenToChanges, newId } from '@renda/db';
import { type TestCounty, type TestDatabase, testDatabase } from '@renda/db/testing';
import type { Grant, Role, Viewer } from '@renda/domain';
import { type ExecutionResult, graphql } from 'graphql';
import { schema } from '../schema.ts';
import type { Context } from '../viewer.ts';

/** Who asks: staff of 昌宁县 in Chinese, but for what is said otherwise. A role alone is held for no organ. */
export type ViewerOf = Partial<Omit<Viewer, 'grants'>> & {
  readonly roles?: readonly Role[];
  readonly grants?: readonly (Partial<Grant> & { readonly role: Role })[];
};

export type GraphHarness = Awaited<ReturnType<typeof graphHarness>>;

/**
 * Promises a harness on that database, else on an empty one of two counties (昌宁县 530524 and 施甸县 530521). To be dropped when the
 * file's tests are done, and the database with it.
 */
export async function graphHarness(given?: TestDatabase) {
  const database = given ?? (await testDatabase());
  const pool = authPool({ url: database.authUrl, max: 2 });
  const clock = { now: () => new Date() };
  const forgotten: string[] = [];
  let listening: Changes | undefined;
  /** Listens from the first test on that follows anything. */
  const changes = (): Changes => (listening ??= listenToChanges({ url: database.runtimeUrl }));

  const contextOf = (viewer: Viewer): Context => ({
    db: database.county(viewer.jurisdiction as TestCounty),
    viewer,
    accounts: accountsOf(pool, viewer.jurisdiction),
    origin: { requestId: 'test', ip: '127.0.0.1', userAgent: 'vitest' },
    now: () => clock.now(),
    forgetFiles: async (hashes) => {
      forgotten.push(...hashes);
    },
    changes: (suggestionId) => changes().of(viewer.jurisdiction, suggestionId),
    openChannels: ['EMAIL', 'GATEWAY'],
    taskChanges: () => changes().tasksOf(viewer.jurisdiction, viewer.accountId),
  });

  /** What the schema answers to the viewer; errors are in the answer. */
  const run = (
    source: string,
    variableValues: Record<string, unknown> = {},
    viewer: Viewer = viewerOf({}),
  ): Promise<ExecutionResult> => graphql({ schema, source, variableValues, contextValue: contextOf(viewer) });

  return {
    database,
    /** The client of 昌宁县. */
    db: database.county('530524'),
    viewerOf,
    contextOf,
    globalId,
    /** The clock that resolvers see; a test may set it. */
    clock,
    /** Hashes of the files whose bytes were asked to be removed. */
    forgotten,
    run,
    /** The data of an answer that must have no errors. */
    async ask<Data>(
      source: string,
      variableValues: Record<string, unknown> = {},
      viewer: Viewer = viewerOf({}),
    ): Promise<Data> {
      const { data, errors } = await run(source, variableValues, viewer);
      if (errors?.length) throw new AggregateError(errors, errors.map((e) => e.message).join('\n'));
      return data as Data;
    },
    async drop() {
      await listening?.close();
      await pool.end();
      await database.drop();
    },
  };
}

function viewerOf({ roles, grants, ...known }: ViewerOf): Viewer {
  const held = grants ?? (roles ?? ['STAFF']).map((role) => ({ role }));
  return {
    accountId: newId(),
    jurisdiction: '530524',
    personId: null,
    name: '测试员',
    locale: 'zh-CN',
    mandates: [],
    ...known,
    grants: held.map((grant) => ({ organId: null, townshipId: null, delegationId: null, ...grant })),
  };
}

/** The id under which the graph knows a record. */
function globalId(typeName: string, id: string): string {
  return Buffer.from(`${typeName}:${id}`).toString('base64');
}
