/** The server's process. */
import { runProcess } from './runProcess.ts';
import { startServer } from './startServer.ts';

await runProcess(startServer);
