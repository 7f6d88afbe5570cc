/** A subscription, answered for as long as it is wanted. */
import { createSourceEventStream, type DocumentNode, type ExecutionResult, execute } from 'graphql';
import { madeOf } from '../madeOf.ts';
import { schema } from '../schema.ts';
import type { Context } from '../viewer.ts';
import type { Change } from './Change.ts';

/** What is asked: a valid document whose operation is a subscription. */
export type Subscription = {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  /** Who asks, as things stand now: asked anew for each answer, since roles change and sign-ins end. What it throws ends the subscription. */
  readonly contextOf: () => Promise<Context>;
};

/**
 * The answers to a subscription, each read with the permission that its viewer has at that moment; a change that is not theirs to see
 * gives no answer. Where it could not begin, the one answer that says why.
 */
export async function follow({
  contextOf,
  ...asked
}: Subscription): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
  const source = await createSourceEventStream({ schema, ...asked, contextValue: await contextOf() });
  if (!(Symbol.asyncIterator in source)) return source;
  return madeOf((source as AsyncIterable<Change>)[Symbol.asyncIterator](), async (change) => {
    const answer = await execute({ schema, ...asked, rootValue: change, contextValue: await contextOf() });
    return change.isTold || answer.errors ? answer : undefined;
  });
}
