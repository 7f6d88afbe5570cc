/** The process of a worker alone. */
import { runProcess } from './runProcess.ts';
import { startWorkerAlone } from './startWorkerAlone.ts';

await runProcess(startWorkerAlone);
