/** What a file of graph tests does before its first test: prints the milliseconds since this process began. */
import { graphHarness } from '@renda/graph/testing';

const t = await graphHarness();
await t.ask('{ suggestions(first: 1) { edges { node { id } } } }');
process.stdout.write(String(performance.now()));
await t.drop();
