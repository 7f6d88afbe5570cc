/** What the passing of days brings, county by county, without anybody asking. */
import { type CountyClients, countyCodes, lapseEvaluations, redateOpenDeadlines, systemAct } from '@renda/db';
import type { Logger } from 'pino';

const everyMs = 3_600_000;

export type DailyParts = { readonly ownerUrl: string; readonly clients: CountyClients; readonly log: Logger };

/**
 * Does it when the server opens and every hour from then on, so that a day's work is done on the day even if a server was away; what is
 * done already is left alone, also by a second server. `close` waits for what is being done.
 */
export function dailyWork(parts: DailyParts): { close(): Promise<void> } {
  let working = doDailyWork(parts);
  const timer = setInterval(() => {
    working = working.then(() => doDailyWork(parts));
  }, everyMs).unref();
  return {
    async close() {
      clearInterval(timer);
      await working;
    },
  };
}

/** Once for every county; what fails is told in the log and tried again the next time. */
async function doDailyWork({ ownerUrl, clients, log }: DailyParts): Promise<void> {
  const codes = await countyCodes(ownerUrl).catch((err) => {
    log.warn({ err }, 'the counties could not be read');
    return [];
  });
  for (const jurisdiction of codes) {
    const now = systemAct(clients.of(jurisdiction), jurisdiction, new Date());
    await redateOpenDeadlines(now).then(
      (moved) => moved > 0 && log.info({ jurisdiction, moved }, 'due dates were counted anew'),
      (err) => log.warn({ err, jurisdiction }, 'due dates were not counted anew'),
    );
    await lapseEvaluations(clients.of(jurisdiction), jurisdiction, new Date()).then(
      (ended) => ended > 0 && log.info({ jurisdiction, ended }, 'evaluations that nobody gave were ended'),
      (err) => log.warn({ err, jurisdiction }, 'evaluations that nobody gave were not ended'),
    );
  }
}
