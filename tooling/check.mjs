/** `npm run check`: everything that can be said of the code without running it. */
import { checks, report } from './process/checks.mjs';
import { install } from './process/install.mjs';
import { forwardSignals } from './process/Runner.mjs';

forwardSignals();
await install();
process.exit((await report(checks)) === 0 ? 0 : 1);
