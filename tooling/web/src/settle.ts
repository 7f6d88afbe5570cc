/** For tests under a window that is taken away when they end: what React has put off is done while there still is one. */
import { afterAll } from 'vitest';

const settleMs = 30;

afterAll(() => new Promise((done) => setTimeout(done, settleMs)));
