import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { DesktopTheme } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ZoneBoardScreen } from './ZoneBoardScreen.tsx';
import { type BoardPlace, cardsOf, itemsBack, withRooms } from './zoneBoard.ts';

afterEach(cleanup);

const member = (postId: string, name: string, leavesOn: string | null = null) =>
  ({ __typename: 'ZoneBoardMember', postId, name, title: '成员', leavesOn }) as const;
const [tea, lu] = [member('茶', '茶演示'), member('鲁', '鲁演示')];
const place = (kind: 'ZONE' | 'SITE', name: string, holder: string | null, zoneId: string | null): BoardPlace => ({
  __typename: 'ZoneBoardPlace',
  kind,
  placeId: name,
  name,
  version: 3,
  zoneId,
  villages: [],
  holder: holder ? { __typename: 'ZoneBoardHolder', postId: holder, name: `${holder}演示`, since: '2026-01-01' } : null,
  gap: holder ? null : { __typename: 'HolderGap', from: '2026-09-06', isAhead: false },
});
const places = [
  place('ZONE', '一片区', '茶', '一片区'),
  place('SITE', '松山联络室', '茶', '一片区'),
  place('SITE', '清河联络室', null, '一片区'),
  place('SITE', '里睦联络室', '鲁', '一片区'),
  place('SITE', '团山联络室', '茶', null),
];

describe('a board', () => {
  it('begins with what nobody holds, and has a card for a member who holds nothing', () => {
    const cards = cardsOf({ members: [tea, lu, member('字', '字演示')], places });
    expect(cards.map((card) => [card.member?.name ?? null, card.places.map(({ name }) => name)])).toEqual([
      [null, ['清河联络室']],
      ['茶演示', ['一片区', '松山联络室', '团山联络室']],
      ['鲁演示', ['里睦联络室']],
      ['字演示', []],
    ]);
  });

  it('lets a zone take along its holder’s rooms in it and those that nobody holds; a room goes alone', () => {
    const [zone, room] = places as [BoardPlace, BoardPlace];
    expect(withRooms(zone, places).map(({ name }) => name)).toEqual(['一片区', '松山联络室', '清河联络室']);
    expect(withRooms(room, places)).toEqual([room]);
  });

  it('puts each back to who held it, on the version that the move made, and leaves alone what did not move', () => {
    expect(itemsBack({ places, to: lu })).toEqual([
      { placeId: '一片区', version: 4, postId: '茶' },
      { placeId: '松山联络室', version: 4, postId: '茶' },
      { placeId: '清河联络室', version: 4, postId: null },
      { placeId: '团山联络室', version: 4, postId: '茶' },
    ]);
  });
});

type Sent = { from: string; items: { placeId: string; version: number; postId: string | null }[] };
const sent: Sent[] = [];

/** The screen over a server that tells the board and takes or refuses what is sent. */
function show(answer: object, more: object = {}) {
  sent.length = 0;
  const zoneBoard = {
    __typename: 'ZoneBoard',
    on: today(),
    mayAssign: true,
    township: { __typename: 'Township', id: 'T', name: '温泉镇' },
    members: [tea, lu],
    places,
    unzoned: [],
    ...more,
  };
  const link = new ApolloLink(
    ({ variables, operationName }) =>
      new Observable((observer) => {
        if (operationName === 'HolderPlan') observer.next({ data: { holderPlan: planned(variables.input) } });
        else if (variables.input) {
          sent.push(variables.input);
          observer.next({ data: { assignHolders: answer } });
        } else observer.next({ data: { zoneBoard } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes: { Error: ['Stale'] } }) });
  render(
    <ApolloProvider client={client}>
      <DesktopTheme touch>
        <ZoneBoardScreen onSearch={() => {}} search={{}} townshipId="T" />
      </DesktopTheme>
    </ApolloProvider>,
  );
}

type PlanAsked = { limits: { postId: string; most: number }[]; weights: Record<string, number> };
const asked: PlanAsked[] = [];

/** A server that plans: with a limit of nought it can't. */
function planned(input: PlanAsked): object {
  asked.push(input);
  if (input.limits.some(({ most }) => most === 0)) {
    return { __typename: 'Invalid', field: 'limits', message: '上限太低，还差 3 处。' };
  }
  const cost = (total: number) => ({ __typename: 'HolderPlanCost', balance: 0, keep: total, total });
  const change = (name: string, to: typeof tea, worth: number | null) => {
    const found = places.find((each) => each.name === name);
    return { __typename: 'HolderPlanChange', place: found, to, worth };
  };
  return {
    __typename: 'HolderPlan',
    isBest: true,
    before: cost(9),
    after: cost(4),
    loads: [{ __typename: 'HolderPlanLoad', member: tea, before: 4, after: 3 }],
    changes: [change('清河联络室', lu, null), change('团山联络室', lu, 3), change('里睦联络室', tea, 1)],
  };
}

const done = { __typename: 'AssignHoldersPayload', board: { __typename: 'ZoneBoard', on: today() } };
const give = async (name: string, to: RegExp) => {
  const user = userEvent.setup();
  (await screen.findByRole('button', { name: new RegExp(name) })).focus();
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('menuitem', { name: to }));
};

describe('a room', () => {
  it('is passed on by the keyboard, and put back', async () => {
    show(done);
    await give('松山联络室', /鲁演示/);
    expect(await screen.findByText(/松山联络室自 .*由鲁演示挂包/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(sent).toEqual([
      { from: today(), items: [{ placeId: '松山联络室', version: 3, postId: '鲁' }] },
      { from: today(), items: [{ placeId: '松山联络室', version: 4, postId: '茶' }] },
    ]);
  });

  it('that somebody else has just passed on is told in a sentence, and nothing is put back', async () => {
    const message = '这条记录刚被他人修改，您的操作没有保存。';
    show({ __typename: 'Stale', message });
    await give('清河联络室', /茶演示/);
    expect(await screen.findByText(message)).toBeDefined();
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  });

  it('is told with since when it has no holder', async () => {
    show(done);
    const without = await screen.findByRole('region', { name: '待安排' });
    expect(within(without).getByText(/9月6日起待安排/)).toBeDefined();
  });

  it('has no menu for who may only look', async () => {
    show(done, { mayAssign: false });
    expect(await screen.findByText('松山联络室')).toBeDefined();
    expect(screen.queryByRole('button', { name: /松山联络室/ })).toBeNull();
  });
});

describe('a plan', () => {
  const open = async () => {
    show(done);
    asked.length = 0;
    await userEvent.click(await screen.findByRole('button', { name: '推荐安排' }));
    return screen.findByRole('dialog');
  };

  it('is asked for by weights and limits, and passes on what is ticked, all in one, to be put back', async () => {
    const drawer = await open();
    await userEvent.type(within(drawer).getByRole('spinbutton', { name: '鲁演示最多挂包几处' }), '4');
    await userEvent.click(within(drawer).getByRole('button', { name: '计算方案' }));
    expect(await within(drawer).findByText(/得失分由 9 降到 4/)).toBeDefined();
    expect(asked[0]).toMatchObject({ limits: [{ postId: '鲁', most: 4 }], weights: { balance: 3, keep: 2 } });
    await userEvent.click(within(drawer).getByRole('checkbox', { name: /里睦联络室/ }));
    await userEvent.click(within(drawer).getByRole('button', { name: '按勾选的 2 处安排' }));
    expect(await screen.findByText(/已按推荐方案|自 .*由鲁演示挂包/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(sent.map(({ items }) => items)).toEqual([
      [
        { placeId: '清河联络室', version: 3, postId: '鲁' },
        { placeId: '团山联络室', version: 3, postId: '鲁' },
      ],
      [
        { placeId: '清河联络室', version: 4, postId: null },
        { placeId: '团山联络室', version: 4, postId: '茶' },
      ],
    ]);
  });

  it('that the limits do not allow says which, and offers nothing to confirm', async () => {
    const drawer = await open();
    await userEvent.type(within(drawer).getByRole('spinbutton', { name: '茶演示最多挂包几处' }), '0');
    await userEvent.click(within(drawer).getByRole('button', { name: '计算方案' }));
    expect(await within(drawer).findByText('上限太低，还差 3 处。')).toBeDefined();
    expect(within(drawer).queryByRole('button', { name: /按勾选/ })).toBeNull();
    expect(sent).toEqual([]);
  });
});
