/** The thread in which HiGHS solves programs one after another: it is blocked while it solves one. */
import { parentPort } from 'node:worker_threads';
import highsLoader from 'highs';

/** What the thread is asked. */
export type Task = { readonly program: string; readonly seconds: number };
/** What it says when it is done: the status of HiGHS, and the variables that are not nought. */
export type Answer = { readonly status: string; readonly values: readonly (readonly [string, number])[] };

// The package's types are those of its CommonJS; what is imported is the loader itself.
const loadHighs = highsLoader as unknown as typeof highsLoader.default;
const highs = await loadHighs();

function solved({ program, seconds }: Task): Answer {
  const { Status: status, Columns: columns } = highs.solve(program, {
    output_flag: false,
    random_seed: 1,
    mip_rel_gap: 0,
    time_limit: seconds,
  });
  const values: (readonly [string, number])[] = [];
  for (const [name, column] of Object.entries(columns)) {
    if ('Primal' in column && column.Primal !== 0) values.push([name, column.Primal]);
  }
  return { status, values };
}

parentPort?.on('message', (task: Task) => parentPort?.postMessage(solved(task)));
