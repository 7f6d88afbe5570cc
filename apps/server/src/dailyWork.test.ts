import { countyClients } from '@renda/db';
import { replyAfterConsultation, testDatabase, testWorld } from '@renda/db/testing';
import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { dailyWork } from './dailyWork.ts';

test('what nobody evaluated in time ends by itself, in every county and once', async () => {
  const database = await testDatabase();
  onTestFinished(() => database.drop());
  const world = await testWorld(database.county());
  const deputy = await (await world.town('田园镇')).deputy('鲁');
  const { id, handlings } = await deputy.suggestionIn('HANDLING');
  await replyAfterConsultation(world, handlings[0]?.id as string, 'C');
  await world.db.deadline.updateMany({ where: { key: 'lapseEvaluation' }, data: { dueOn: new Date('2026-01-05') } });

  const clients = countyClients({ url: database.runtimeUrl });
  const parts = { ownerUrl: database.ownerUrl, clients, log: pino({ level: 'silent' }) };
  const servers = [dailyWork(parts), dailyWork(parts)];
  const read = () => world.db.suggestion.findUniqueOrThrow({ where: { id }, include: { events: true } });
  await vi.waitFor(async () => expect((await read()).state).toBe('EVALUATED'));
  await Promise.all(servers.map((server) => server.close()));
  await clients.close();
  expect((await read()).events.filter((e) => e.move === 'lapseEvaluation')).toHaveLength(1);
});
