/** Several suggestions one after the other: what one of them refuses does not hold up the others. */
import { Invalid, Refusal } from '@renda/domain';
import type { Asked } from './moveSuggestion.ts';

/** Most that are taken at once; more are sent in several turns. */
export const mostOneByOne = 50;

/** What became of one: done, or why not. */
export type OneOutcome = { readonly id: string; readonly refusal: Refusal | null };

/**
 * Does it to each in a transaction of its own, in the order given; answers a line for each. Refuses (`Invalid` on `suggestions`) none,
 * more than `mostOneByOne`, and the same one twice.
 */
export async function oneByOne(
  asked: readonly Asked[],
  doIt: (one: Asked) => Promise<void>,
): Promise<readonly OneOutcome[]> {
  assertSome(asked);
  const outcomes: OneOutcome[] = [];
  for (const one of asked) outcomes.push({ id: one.id, refusal: await refusalOf(() => doIt(one)) });
  return outcomes;
}

async function refusalOf(work: () => Promise<void>): Promise<Refusal | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function assertSome(asked: readonly Asked[]): void {
  const isEachOnce = new Set(asked.map(({ id }) => id)).size === asked.length;
  if (asked.length > 0 && asked.length <= mostOneByOne && isEachOnce) return;
  throw new Invalid('suggestions', {
    'zh-CN': `请选择 1 到 ${mostOneByOne} 件建议，每件一次。`,
    en: `Choose 1 to ${mostOneByOne} suggestions, each once.`,
  });
}
