/** `npm start`: installs, builds what changed, and runs the server as its one child until the end. `--dev`: with hot reload. */
import { install } from './process/install.mjs';
import { endAsked, forwardSignals, node, run } from './process/Runner.mjs';
import { prepare } from './process/turbo.mjs';

const isDevelopment = process.argv.includes('--dev');

forwardSignals();
await install();
const failure = await prepare(isDevelopment ? ['generate'] : ['generate', 'build']);
if (failure !== 0) process.exit(endAsked() ?? failure);
const { code } = await run(node, [isDevelopment ? 'tooling/dev.mjs' : 'apps/server/src/main.ts'], { isTied: true });
process.exit(code);
