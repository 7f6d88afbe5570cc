import { isDigested, NotAllowed } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askConsent } from '../consent-request/askConsent.ts';
import { acknowledgeHandling } from '../handling/acknowledgeHandling.ts';
import { newId } from '../newId.ts';
import { withOwner } from '../owner/withOwner.ts';
import { delegationInSession } from '../testing/delegationInSession.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { completeDraft, testAttachment } from '../testing/world.ts';
import { draftSuggestion, reviseSuggestion } from './draftSuggestion.ts';
import { linkSuggestions } from './linkSuggestions.ts';
import { preScreenSuggestion } from './preScreenSuggestion.ts';
import { purgedColumns, purgedTitle } from './purgedColumns.ts';
import { purgeSuggestion } from './purgeSuggestion.ts';
import { sendBackSuggestion } from './screenSuggestion.ts';
import { withdrawSuggestion } from './withdrawSuggestion.ts';

let { by, database, deputy, read, town, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
});
afterAll(() => database.drop());

/** A word that nobody would write, and its pairs as the search keeps them. */
const secret = '蜃楼鸮影';
const secretWords = `关于${secret}的建议，内容涉及${secret}`;
const found = new RegExp(`${secret}|蜃楼|楼鸮|鸮影`);
const now = (id: string) => world.db.suggestion.findUniqueOrThrow({ where: { id } });
const purge = async (id: string, viewer = world.staff) =>
  purgeSuggestion(by(viewer), await now(id), `内容含有${secret}，属工作秘密`);

/** The rows of all tables, of every schema of ours, that hold the word in any column of any type. */
async function leaks(): Promise<string[]> {
  return withOwner(database.ownerUrl, async (owner) => {
    const { rows } = await owner.query(
      "select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema in ('public', 'auth') and table_type = 'BASE TABLE'",
    );
    expect(rows.length).toBeGreaterThan(40);
    const leaking: string[] = [];
    for (const { name } of rows as { name: string }[]) {
      const { rows: texts } = await owner.query(`select to_jsonb(t)::text as text from ${name} t`);
      leaking.push(...texts.filter((row) => found.test(row.text)).map((row) => `${name}: ${row.text}`));
    }
    return leaking;
  });
}

const draft = () => ({ ...completeDraft(world), title: secretWords, body: secretWords, proposal: secretWords });

/** One promised on and evaluated, written by real moves as far as they go, with a row of everything that can hang on it. */
async function hungWithEverything(): Promise<string> {
  const { db } = world;
  const s = await deputy.suggestionIn('FULFILLING', draft());
  const { id: suggestionId } = s;
  const handlingId = s.handlings[0]?.id as string;
  const reply = await db.reply.findFirstOrThrow({ where: { suggestionId } });
  const signer = await town.deputy('李');
  const signed = { suggestionId, deputyId: signer.id, state: 'SIGNED', invitedAt: new Date(), enteredByName: '鲁演示' };
  const { id: coSignerId } = await db.coSigner.create({ data: signed });
  const at = new Date();
  const marks = { attitude: 'SATISFIED', result: 'SATISFIED', at, enteredByName: '李演示' };
  await db.coSignerOpinion.create({ data: { ...marks, coSignerId, suggestionId, round: 1 } });
  const commitment = await db.commitment.findFirstOrThrow({ where: { suggestionId } });
  const reported = { body: secretWords, isDone: true, reportedAt: at, reportedByName: '段演示' };
  await db.commitmentReport.create({ data: { ...reported, suggestionId, commitmentId: commitment.id } });
  const asked = { kind: 'END_FOR_REFERENCE', state: 'REFUSED', askedAt: at, askedById: newId(), askedByName: '周演示' };
  await db.consentRequest.create({ data: { ...asked, suggestionId, reason: secretWords } });
  await db.objection.create({
    data: { suggestionId, subject: 'ENTRY', deputyId: deputy.id, reason: secretWords, at, answer: secretWords },
  });
  await db.wideApplication.create({
    data: { suggestionId, handlingId, reason: secretWords, state: 'REFUSED', sentAt: at, sentByName: '段演示' },
  });
  const lookBack = await db.lookBack.create({ data: { suggestionId, handlingId } });
  const key = await db.keySuggestion.create({
    data: { suggestionId, year: 2026, chosenOn: at, meeting: secretWords, supervisorId: world.committee.id },
  });
  const visited = { suggestionId, keySuggestionId: key.id, kind: 'NOTE', heldOn: at, recordedByName: '周演示' };
  await db.keyVisit.create({ data: { ...visited, participants: secretWords, note: secretWords, createdAt: at } });
  await db.instruction.create({
    data: {
      suggestionId,
      leaderName: secretWords,
      leaderTitle: secretWords,
      text: secretWords,
      givenOn: at,
      enteredByName: '周演示',
      createdAt: at,
    },
  });
  await db.upwardReport.create({
    data: {
      suggestionId,
      addressee: 'COUNCIL',
      addresseeName: secretWords,
      body: secretWords,
      draftedAt: at,
      draftedByName: '周演示',
    },
  });
  for (const hung of [{ suggestionId }, { suggestionId, replyId: reply.id }, { lookBackId: lookBack.id }]) {
    const file = await testAttachment(db, world.handler, 'PROOF');
    await db.attachment.update({ where: { id: file.id }, data: { ...hung, name: `${secret}.pdf` } });
  }
  return suggestionId;
}

/** Puts the word into every column that a purge is to blank, and promises how many rows each table has. */
async function fill(id: string): Promise<Record<string, number>> {
  const rows: Record<string, number> = {};
  for (const [table, columns] of Object.entries(purgedColumns)) {
    const words = Object.keys(columns).filter((column) => column !== 'published_at');
    const value = (column: string) => (column === 'facts' ? `'{"note":["${secretWords}"]}'` : `'${secretWords}'`);
    const set = words.map((column) => `${column} = ${value(column)}`).join(', ');
    const key = table === 'suggestions' ? 'id' : 'suggestion_id';
    rows[table] = await world.db.$executeRawUnsafe(`update ${table} set ${set} where ${key} = '${id}'`);
  }
  return rows;
}

describe('a purge', () => {
  it('leaves no word of it, in any table, the audit trail and the search included', async () => {
    const id = await hungWithEverything();
    const rows = await fill(id);
    for (const [table, count] of Object.entries(rows)) expect(count, table).toBeGreaterThan(0);
    expect((await leaks()).length).toBeGreaterThan(Object.keys(rows).length);
    const files = await purge(id);
    expect(files.length).toBeGreaterThanOrEqual(3);
    expect(await leaks()).toEqual([]);
    const after = await read(id);
    expect(after).toMatchObject({ state: 'PURGED', title: purgedTitle, body: '', publishedAt: null });
    expect(after.officialNumber).toMatch(/第\d{4}号$/);
    expect(after.events.at(-1)).toMatchObject({ move: 'purge', actorName: '周演示', reason: null, facts: {} });
    expect(after.deadlines.filter((d) => d.metOn === null)).toEqual([]);
    expect(await world.db.attachment.count({ where: { suggestionId: id } })).toBe(0);
    const audited = await world.db.auditEntry.findFirstOrThrow({ where: { action: 'suggestion.purge', recordId: id } });
    expect(audited.after).toMatchObject({ state: 'PURGED', reason: { characters: 14 }, files: files.length });
  });

  it('leaves no word that was revised, sent back, checked, asked, linked or withdrawn with', async () => {
    const id = await draftSuggestion(
      by(deputy.viewer),
      newId(),
      { leadDeputyId: deputy.id, isOnBehalf: false },
      { ...draft(), openness: 'CLOSED', opennessReason: secretWords },
    );
    await reviseSuggestion(by(deputy.viewer), await now(id), { ...draft(), title: `再谈${secret}` });
    await withdrawSuggestion(by(deputy.viewer), await now(id), secretWords);
    await purge(id);
    const returned = await deputy.suggestionIn('SUBMITTED', draft());
    await sendBackSuggestion(by(world.staff), returned, secretWords);
    await purge(returned.id);
    const asked = await deputy.suggestionIn('SUBMITTED', draft());
    const { clerk, raise } = await delegationInSession(world);
    await raise(asked);
    await preScreenSuggestion(by(clerk), await now(asked.id), { isInOrder: false, comment: secretWords });
    const ask = { kind: 'END_FOR_REFERENCE', intoId: null } as const;
    await askConsent(by(world.staff), await now(asked.id), ask, secretWords);
    await purge(asked.id);
    const linked = await Promise.all([1, 2, 3].map(() => deputy.suggestionIn('ACCEPTED', draft())));
    await linkSuggestions(by(world.staff), linked, secretWords);
    for (const one of linked) await purge(one.id);
    expect(await leaks()).toEqual([]);
    expect(await world.db.suggestionGroup.count()).toBe(0);
  });

  it('is made by staff, and by the township’s own for its own', async () => {
    const own = await (await town.deputy('段', 'township')).suggestionIn('SUBMITTED');
    await purge(own.id, town.clerk);
    expect((await read(own.id)).state).toBe('PURGED');
    const ofCounty = await deputy.suggestionIn('SUBMITTED');
    for (const viewer of [town.clerk, deputy.viewer, world.handler, world.coordinator, world.stranger]) {
      await expect(purge(ofCounty.id, viewer)).rejects.toBeInstanceOf(NotAllowed);
    }
  });

  it('ends the handling: a unit that had not signed for it can no longer', async () => {
    const s = await deputy.suggestionIn('ASSIGNED');
    await purge(s.id);
    const handling = s.handlings[0] as { id: string; version: number };
    await expect(acknowledgeHandling(by(world.handler), handling)).rejects.toBeInstanceOf(NotAllowed);
  });

  it('lets what was joined into it stand for itself again', async () => {
    const s = await deputy.suggestionIn('JOINED');
    await purge(s.joinedIntoId as string);
    expect(await now(s.id)).toMatchObject({ state: 'SUBMITTED', joinedIntoId: null });
  });
});

describe('what a purge has to blank', () => {
  const camel = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

  it('is kept by the audit trail as a digest', () => {
    const words = Object.values(purgedColumns).flatMap((columns) => Object.keys(columns));
    const readable = words.filter((column) => !['facts', 'published_at'].includes(column));
    expect(readable.filter((column) => !isDigested('Suggestion', camel(column)))).toEqual([]);
  });

  it('is every text and JSON column of what hangs on a suggestion that is no list, name, number or hash', async () => {
    const harmless = new Set([
      'id',
      'jurisdiction',
      'kind',
      'state',
      'source',
      'openness',
      'role',
      'mode',
      'subject',
      'key',
      'side',
    ]);
    const names =
      /(_name|_key|_state|_class|_mark|^legal_basis|^actor_body|^addressee|^attitude|^result|^move|^raised_in|number)$/;
    const rows = await world.db.$queryRaw<{ table: string; column: string }[]>`
      select c.table_name as table, c.column_name as column from information_schema.columns c
      where c.table_schema = 'public' and c.data_type in ('text', 'jsonb')
        and (c.table_name = 'suggestions' or exists (select from information_schema.columns s
          where s.table_schema = 'public' and s.table_name = c.table_name and s.column_name = 'suggestion_id'))
        and c.table_name not in ('attachments', 'deadlines')`;
    const blanked = (table: string, column: string) =>
      column in ((purgedColumns as Readonly<Record<string, object>>)[table] ?? {});
    const open = rows.filter((r) => !harmless.has(r.column) && !names.test(r.column) && !blanked(r.table, r.column));
    expect(rows.length).toBeGreaterThan(60);
    expect(open.map((r) => `${r.table}.${r.column}`)).toEqual([]);
  });
});
