/** A process for tests: a worker that works until it is killed. */
import { countyClients } from '@renda/db';
import { mailGateway } from '../delivery/mailGateway.ts';
import { startWorker } from '../startWorker.ts';
import { noBytes } from './noBytes.ts';

const [, , ownerUrl = '', jobsUrl = '', smtpUrl = ''] = process.argv;
const log = { info() {}, warn() {}, error() {} };
const EMAIL = mailGateway({ url: smtpUrl || 'smtp://127.0.0.1:1', from: 'npc@example.cn' });
const outwards = { gateways: smtpUrl ? { EMAIL } : {}, baseUrl: new URL('https://renda.example.cn') };
await startWorker({ ownerUrl, clients: countyClients({ url: jobsUrl, max: 2 }), bytes: noBytes, log, outwards });
process.send?.('working');
