/** The best plan of holders, by HiGHS (mixed-integer programming) in a thread of its own. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Plan, PlanAsked } from '@renda/domain';
import { planModel } from './planModel.ts';
import type { Answer, Task } from './solveWorker.ts';

/** The plan, and whether none can cost less; false where time ran out before that was proved. */
export type SolvedPlan = { readonly plan: Plan; readonly isBest: boolean };

/** After so many seconds the best plan found so far is given. */
const mostSeconds = 10;

let queue: Promise<unknown> = Promise.resolve();
let thread: Worker | null = null;

/**
 * Promises a plan that costs least; the same for the same question. Null where none is possible (`planHindrance` says why), or where none
 * was found in ten seconds. Questions wait for each other: there is one thread.
 */
export function solvePlan(asked: PlanAsked): Promise<SolvedPlan | null> {
  const solving = queue.then(() => solve(asked));
  queue = solving.catch(() => undefined);
  return solving;
}

async function solve(asked: PlanAsked): Promise<SolvedPlan | null> {
  if (asked.places.length === 0) return { plan: new Map(), isBest: true };
  if (asked.members.length === 0) return null;
  const { program, read } = planModel(asked);
  const { status, values } = await answer({ program, seconds: mostSeconds });
  const found = new Map(values);
  const plan = read((variable) => found.get(variable) ?? 0);
  return plan.size === asked.places.length ? { plan, isBest: status === 'Optimal' } : null;
}

/** The thread stays for the next question, and keeps no process from ending; one that failed is replaced. */
async function answer(task: Task): Promise<Answer> {
  thread ??= new Worker(new URL('./solveWorker.ts', import.meta.url));
  const asked = thread;
  try {
    asked.ref();
    asked.postMessage(task);
    const [said] = (await once(asked, 'message')) as [Answer];
    return said;
  } catch (error) {
    thread = null;
    throw error;
  } finally {
    asked.unref();
  }
}
