/** Writes the demonstration: Changning county in full, and a small second county. */
import { createHash } from 'node:crypto';
import { type AttachmentBytes, hashSecret, insertCounty, stateCouncilCalendar } from '@renda/db';
import { type DemoAccount, demoPassword } from './account/AccountBook.ts';
import { Almanac } from './county/Almanac.ts';
import { changning } from './county/changning.ts';
import { type DemoCounty, demoCounty } from './county/demoCounty.ts';
import { shidian } from './county/shidian.ts';
import { samplePaper } from './suggestion/samplePaper.ts';
import { samplePhotograph } from './suggestion/samplePhotograph.ts';

export type DemoOptions = {
  /** Connection string of the database's owner; the tables must be there. */
  readonly ownerUrl: string;
  /** Where the bytes of attachments lie. */
  readonly bytes: Pick<AttachmentBytes, 'put'>;
  /** The day on which what is under way stands where it does, as YYYY-MM-DD. */
  readonly today: string;
  readonly log: { info(facts: object, message: string): void };
};

/**
 * Seeds both counties and promises the accounts to try them with. The same day gives the same rows. A county that is there already stays
 * as it is; then its accounts are told all the same, as they were made. Every person in it is invented and marked so.
 */
export async function seedDemo({
  ownerUrl,
  bytes,
  today,
  log,
}: DemoOptions): Promise<{ accounts: readonly DemoAccount[] }> {
  const began = performance.now();
  const counties = demoCounties(today);
  await bytes.put(samplePaper());
  await bytes.put(samplePhotograph());
  const passwordHash = await hashSecret(demoPassword);
  for (const county of counties) {
    const isNew = await insertCounty(ownerUrl, wholeCounty(county, passwordHash));
    const milliseconds = Math.round(performance.now() - began);
    log.info(
      { county: county.plan.code, isNew, milliseconds },
      isNew ? 'demonstration county seeded' : 'county is there already',
    );
  }
  return { accounts: counties.flatMap(({ cast }) => cast) };
}

/** Both counties in memory, as they lie before that day. */
export function demoCounties(today: string): DemoCounty[] {
  const samples = { paper: fileOf(samplePaper()), photograph: fileOf(samplePhotograph()) };
  const almanac = new Almanac(today, stateCouncilCalendar());
  return [changning, shidian].map((plan) => demoCounty(plan, almanac, samples));
}

function fileOf(bytes: Uint8Array) {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.byteLength };
}

/** One password for all, hashed once: it is told to everybody anyway. */
function wholeCounty({ plan, rows, accounts }: DemoCounty, passwordHash: string) {
  const { role_grants: grants, ...tables } = rows;
  const counts = Object.fromEntries(Object.entries(rows).map(([table, { length }]) => [table, length]));
  return {
    code: plan.code,
    name: plan.name,
    tables,
    accounts: accounts.map((account) => ({ ...account, passwordHash, mustChangePassword: false })),
    grants,
    audit: {
      actor: { id: null, name: '演示数据' },
      action: 'county.seed',
      noun: 'Jurisdiction',
      recordId: null,
      after: counts,
      origin: {},
    },
  };
}
