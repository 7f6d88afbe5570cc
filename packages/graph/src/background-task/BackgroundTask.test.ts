import { startBackgroundTask } from '@renda/db';
import { countStatements, testWorld, type World } from '@renda/db/testing';
import { roles, type Viewer } from '@renda/domain';
import { type ExecutionResult, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow } from '../following/follow.ts';
import { everyDoor, type GraphHarness, graphHarness, openDoors } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let starter: Viewer;
let admin: Viewer;

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  starter = world.staff;
  admin = t.viewerOf({ roles: ['SYSTEM_ADMIN'] });
});
afterAll(() => t.drop());

let keys = 0;
const start = (viewer = starter) =>
  startBackgroundTask(world.actOf(viewer), `key ${keys++}`, {
    kind: 'EXPORT',
    title: { 'zh-CN': '导出建议清单', en: 'Export of the list of suggestions' },
    job: 'redateDeadlines',
    payloadOf: () => ({}),
  });
const list = '{ backgroundTasks(first: 100) { edges { node { id } } } }';
const cancel = `mutation ($id: ID!) { cancelBackgroundTask(input: { backgroundTaskId: $id }) {
  __typename ... on CancelBackgroundTaskPayload { backgroundTask { state mayCancel endedAt } } ... on Error { message } } }`;
const cancelled = async (id: string, viewer: Viewer) =>
  (
    await t.ask<{ cancelBackgroundTask: { __typename: string } }>(
      cancel,
      { id: t.globalId('BackgroundTask', id) },
      viewer,
    )
  ).cancelBackgroundTask;

describe('a background task', () => {
  it('is seen at every door by its starter and the system administrator of the county, and by nobody else at any', async () => {
    const doors = { typeName: 'BackgroundTask', id: await start(), lists: [{ query: list }] };
    for (const viewer of [starter, admin]) expect(await openDoors(t, doors, viewer)).toEqual(everyDoor(t, doors));
    const strangers = [
      ...roles.filter((role) => role !== 'SYSTEM_ADMIN').map((role) => t.viewerOf({ roles: [role] })),
      t.viewerOf({ roles: ['SYSTEM_ADMIN'], jurisdiction: '530521' }),
      { ...starter, jurisdiction: '530521' },
    ];
    for (const stranger of strangers) expect(await openDoors(t, doors, stranger)).toEqual([]);
  });

  it('keeps the file that it made for its starter: the administrator who sees the task does not see it', async () => {
    const id = await start();
    const { id: resultAttachmentId } = await t.db.attachment.create({
      data: {
        name: '建议清单.xlsx',
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        size: 3,
        sha256: 'ab',
        purpose: 'MATERIAL',
        uploadedById: starter.accountId,
        uploadedByName: starter.name,
      },
    });
    await t.db.backgroundTask.updateMany({
      where: { id },
      data: { state: 'DONE', endedAt: new Date(), resultAttachmentId },
    });
    const query = 'query ($id: ID!) { node(id: $id) { ... on BackgroundTask { state result { url } } } }';
    const result = (viewer: Viewer) => t.ask(query, { id: t.globalId('BackgroundTask', id) }, viewer);
    expect(await result(starter)).toEqual({ node: { state: 'DONE', result: { url: `/files/${resultAttachmentId}` } } });
    expect(await result(admin)).toEqual({ node: { state: 'DONE', result: null } });
  });

  it('is cancelled once, by who may see it', async () => {
    const id = await start();
    expect(await cancelled(id, world.handler)).toMatchObject({ __typename: 'NotFound' });
    expect(await cancelled(id, starter)).toEqual({
      __typename: 'CancelBackgroundTaskPayload',
      backgroundTask: { state: 'CANCELLED', mayCancel: false, endedAt: expect.any(String) },
    });
    expect(await cancelled(id, admin)).toMatchObject({ __typename: 'IllegalMove' });
  });

  it('is listed latest first by one statement, one’s own apart', async () => {
    const id = await start(admin);
    const fields = 'edges { node { id title kind state done total failure summary mayCancel startedByName } }';
    const query = `{ backgroundTasks(filter: { isOwn: true, states: [QUEUED] }) { ${fields} } }`;
    const { result, statements } = await countStatements(t.db, () => t.ask(query, {}, admin));
    expect(statements).toHaveLength(1);
    expect(result).toMatchObject({
      backgroundTasks: {
        edges: [{ node: { id: t.globalId('BackgroundTask', id), title: '导出建议清单', mayCancel: true } }],
      },
    });
  });

  it('moves on the open pages of its starter, and on nobody else’s', async () => {
    const document = parse('subscription { backgroundTaskChanged { id state } }');
    // The first to follow is sent to ask again once there is somebody who listens.
    for await (const _ of t.contextOf(starter).taskChanges()) throw new Error('nothing has changed yet');
    const following = async (viewer: Viewer) =>
      (await follow({
        document,
        contextOf: async () => t.contextOf(viewer),
      })) as AsyncIterableIterator<ExecutionResult>;
    const [own, others] = [await following(starter), await following(world.handler)];
    const id = await start();
    const told = await own.next();
    expect(told.value.data).toEqual({
      backgroundTaskChanged: { id: t.globalId('BackgroundTask', id), state: 'QUEUED' },
    });
    const silence = new Promise((resolve) => setTimeout(resolve, 600, 'nothing'));
    expect(await Promise.race([others.next(), silence])).toBe('nothing');
    await Promise.all([own, others].map((each) => each.return?.()));
  });
});
