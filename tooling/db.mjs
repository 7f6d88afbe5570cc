/** `npm run db -- …`: the commands for whoever runs a deployment, on the installed Node. */
import { install } from './process/install.mjs';
import { forwardSignals, node, run } from './process/Runner.mjs';
import { prepare } from './process/turbo.mjs';

forwardSignals();
await install();
const failure = await prepare(['@renda/db#generate'], { isQuiet: true });
if (failure !== 0) process.exit(failure);
const { code } = await run(node, ['apps/server/src/cli.ts', ...process.argv.slice(2)]);
process.exit(code);
