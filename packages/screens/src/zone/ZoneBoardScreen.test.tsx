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
    ({ variables }) =>
      new Observable((observer) => {
        if (variables.input) sent.push(variables.input);
        observer.next({ data: variables.input ? { assignHolders: answer } : { zoneBoard } });
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
