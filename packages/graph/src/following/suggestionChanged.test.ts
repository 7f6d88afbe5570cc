import { sendBackSuggestion, submitSuggestion } from '@renda/db';
import { testWorld, type World } from '@renda/db/testing';
import type { Viewer } from '@renda/domain';
import { type ExecutionResult, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphHarness, graphHarness } from '../testing/index.ts';
import { follow } from './follow.ts';

const document = parse('subscription ($id: ID) { suggestionChanged(id: $id) { id state title leadDeputy { name } } }');

let t: GraphHarness;
let world: World;
let town: Awaited<ReturnType<World['town']>>;
let lead: Awaited<ReturnType<typeof town.deputy>>;
let other: Awaited<ReturnType<typeof town.deputy>>;

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  town = await world.town('田园镇');
  lead = await town.deputy('鲁');
  other = await town.deputy('茶');
  // The first to follow is sent to ask again once there is somebody who listens.
  for await (const _ of t.contextOf(world.staff).changes(null)) throw new Error('nothing has changed yet');
});
afterAll(() => t.drop());

type Followed = AsyncIterableIterator<ExecutionResult>;

/** Follows as whoever the viewer is at each moment. */
async function following(viewer: Viewer | (() => Viewer), id?: string): Promise<Followed> {
  const variableValues = id ? { id: t.globalId('Suggestion', id) } : {};
  const contextOf = async () => t.contextOf(typeof viewer === 'function' ? viewer() : viewer);
  const followed = await follow({ document, variableValues, contextOf });
  if (!(Symbol.asyncIterator in followed)) throw new AggregateError(followed.errors ?? []);
  return followed;
}

/** Says of each follower what it is told first, or that after two deliveries' time it was told nothing. */
function told(followed: Followed): Promise<unknown> {
  const silence = new Promise((resolve) => setTimeout(resolve, 600, 'nothing'));
  return Promise.race([
    followed.next().then(({ value, done }) => (done ? 'the end' : (value.errors ?? value.data))),
    silence,
  ]);
}

const asked = (id: string) => t.db.suggestion.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });
const submit = async (id: string) => submitSuggestion(world.actOf(lead.viewer), await asked(id));
const sendBack = async (id: string) =>
  sendBackSuggestion(world.actOf(world.staff), await asked(id), '请补充具体位置。');
const end = (...followed: Followed[]) => Promise.all(followed.map((each) => each.return?.()));

describe('who follows a suggestion', () => {
  it('is told how it is after each entry in its history, as much as was asked', async () => {
    const { id } = await lead.suggestionIn('DRAFT');
    const followed = await following(lead.viewer, id);
    await submit(id);
    expect(await told(followed)).toMatchObject({
      suggestionChanged: {
        id: t.globalId('Suggestion', id),
        state: 'SUBMITTED',
        leadDeputy: { name: lead.viewer.name },
      },
    });
    await end(followed);
  });

  it('is told once of what was entered many times at once', async () => {
    const { id } = await lead.suggestionIn('ACCEPTED');
    // What was told of its beginnings has been heard by then.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const followed = await following(world.staff);
    const entered = () => t.db.$executeRaw`select pg_notify('suggestion_changed', ${`530524 ${id}`}::text)`;
    await Promise.all(Array.from({ length: 5 }, entered));
    expect(await told(followed)).toMatchObject({
      suggestionChanged: { id: t.globalId('Suggestion', id), state: 'ACCEPTED' },
    });
    expect(await told(followed)).toBe('nothing');
    await end(followed);
  });
});

describe('a follower', () => {
  it('is told of no suggestion that they may not see, neither followed by its id nor among all', async () => {
    const { id } = await lead.suggestionIn('DRAFT');
    const hidden = [
      other.viewer,
      world.stranger,
      world.handler,
      t.viewerOf({ jurisdiction: '530521', roles: ['STAFF', 'LEADER'] }),
    ];
    const followed = await Promise.all(hidden.flatMap((viewer) => [following(viewer), following(viewer, id)]));
    await submit(id);
    expect(await Promise.all(followed.map(told))).toEqual(followed.map(() => 'nothing'));
    await end(...followed);
  });

  it('who loses a role is told no more, who gains one is told from then on', async () => {
    let viewer = world.stranger;
    const followed = await following(() => viewer);
    viewer = world.staff;
    const { id } = await lead.suggestionIn('SUBMITTED');
    expect(await told(followed)).toMatchObject({ suggestionChanged: { state: 'SUBMITTED' } });
    viewer = other.viewer;
    await sendBack(id);
    expect(await told(followed)).toEqual({ suggestionChanged: null });
    await lead.suggestionIn('SUBMITTED');
    expect(await told(followed)).toBe('nothing');
    await end(followed);
  });

  it('is told that a suggestion they were shown is gone, and then nothing more of it', async () => {
    let viewer = lead.viewer;
    const { id } = await lead.suggestionIn('DRAFT');
    const followed = await following(() => viewer, id);
    viewer = world.stranger;
    await submit(id);
    expect(await told(followed)).toEqual({ suggestionChanged: null });
    await sendBack(id);
    expect(await told(followed)).toBe('nothing');
    await end(followed);
  });

  it('whose sign-in has ended is told nothing, and follows no more', async () => {
    let isSignedIn = true;
    const followed = await follow({
      document,
      contextOf: async () => {
        if (!isSignedIn) throw new Error('signed out');
        return t.contextOf(world.staff);
      },
    });
    isSignedIn = false;
    await lead.suggestionIn('SUBMITTED');
    await expect((followed as Followed).next()).rejects.toThrow('signed out');
    expect((await (followed as Followed).next()).done).toBe(true);
  });
});

it('an id that is none is refused as a record that is not there', async () => {
  const contextOf = async () => t.contextOf(world.staff);
  const answer = await follow({ document, variableValues: { id: 'nonsense' }, contextOf });
  expect('errors' in answer && answer.errors?.length).toBe(1);
});
