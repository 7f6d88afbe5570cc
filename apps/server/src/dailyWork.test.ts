import { countyClients } from '@renda/db';
import { replyAfterConsultation, testDatabase, testWorld } from '@renda/db/testing';
import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { dailyWork } from './dailyWork.ts';

test('a year that is published makes provisional dates final', async () => {
  const database = await testDatabase();
  onTestFinished(() => database.drop());
  const world = await testWorld(database.county());
  const deputy = await (await world.town('田园镇')).deputy('鲁');
  const { id } = await deputy.suggestionIn('HANDED_OVER');
  const far = { startedOn: new Date('2034-11-01'), dueOn: new Date('2035-02-01'), isProvisional: true };
  await world.db.deadline.updateMany({ where: { suggestionId: id, key: 'reply' }, data: far });
  await world.db.setting.create({ data: { key: 'calendar.publishedYears', value: [2034, 2035] } });
  const clients = countyClients({ url: database.runtimeUrl });
  const work = dailyWork({ ownerUrl: database.ownerUrl, clients, log: pino({ level: 'silent' }) });
  const reply = () => world.db.deadline.findFirstOrThrow({ where: { suggestionId: id, key: 'reply' } });
  await vi.waitFor(async () => expect((await reply()).isProvisional).toBe(false));
  await work.close();
  await clients.close();
});

test('what nobody evaluated in time ends by itself, in every county and once', async () => {
  const database = await testDatabase();
  onTestFinished(() => database.drop());
  const world = await testWorld(database.county());
  const deputy = await (await world.town('田园镇')).deputy('鲁');
  const { id, handlings } = await deputy.suggestionIn('HANDLING');
  await replyAfterConsultation(world, handlings[0]?.id as string, 'C');
  const long = { startedOn: new Date('2025-11-01'), dueOn: new Date('2025-12-16') };
  await world.db.deadline.updateMany({ where: { key: 'lapseEvaluation' }, data: long });

  const clients = countyClients({ url: database.runtimeUrl });
  const parts = { ownerUrl: database.ownerUrl, clients, log: pino({ level: 'silent' }) };
  const servers = [dailyWork(parts), dailyWork(parts)];
  const read = () => world.db.suggestion.findUniqueOrThrow({ where: { id }, include: { events: true } });
  await vi.waitFor(async () => expect((await read()).state).toBe('EVALUATED'));
  await Promise.all(servers.map((server) => server.close()));
  await clients.close();
  expect((await read()).events.filter((e) => e.move === 'lapseEvaluation')).toHaveLength(1);
});
