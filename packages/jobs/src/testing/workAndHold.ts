/** A process for tests: a worker that works until it is killed. */
import { countyClients } from '@renda/db';
import { startWorker } from '../startWorker.ts';
import { noBytes } from './noBytes.ts';

const [, , ownerUrl = '', jobsUrl = ''] = process.argv;
const log = { info() {}, warn() {}, error() {} };
await startWorker({ ownerUrl, clients: countyClients({ url: jobsUrl, max: 2 }), bytes: noBytes, log });
process.send?.('working');
