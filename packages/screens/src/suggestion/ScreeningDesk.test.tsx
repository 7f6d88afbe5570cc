import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { DesktopTheme } from '@renda/ui/desktop';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Way, WaysContext } from '../ways/WaysContext.ts';
import { ScreeningDesk } from './ScreeningDesk.tsx';
import type { ScreenedSuggestion } from './ScreeningScreen.tsx';

const suggestion: ScreenedSuggestion = {
  __typename: 'Suggestion',
  id: 'S',
  version: 3,
  title: '关于修复塌方路的建议',
  state: 'SUBMITTED',
  officialNumber: null,
  availableMoves: ['accept', 'sendBack', 'redirect', 'join', 'endForReference'],
  availableActs: ['askConsent', 'takeBackConsent', 'answerConsent'],
  coSignerCount: 2,
  congress: { __typename: 'Organ', id: 'C' },
  joinedInto: null,
  group: null,
  consentRequests: [],
  isOnBehalf: true,
  enteredByName: '王专干',
  isSecrecyConfirmed: true,
  leadDeputy: { __typename: 'Deputy', id: 'D', name: '李代表' },
};

const go = vi.fn<(way: Way) => void>();
const onDecided = vi.fn();
const sent: unknown[] = [];

function showDesk() {
  const answer = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        sent.push(variables.input);
        const answers = {
          acceptSuggestion: { __typename: 'AcceptSuggestionPayload', suggestion: null },
          redirectSuggestion: { __typename: 'RedirectSuggestionPayload', suggestion: null },
          suggestions: { __typename: 'SuggestionConnection', edges: [] },
        };
        observer.next({ data: answers });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ link: answer, cache: new InMemoryCache({ possibleTypes: { Error: ['Stale'] } }) });
  const queue = { waiting: 2, next: 'N', previous: null };
  render(
    <ApolloProvider client={client}>
      <DesktopTheme>
        <WaysContext value={{ WayLink: () => null, go }}>
          <ScreeningDesk onDecided={onDecided} queue={queue} suggestion={suggestion} />
        </WaysContext>
      </DesktopTheme>
    </ApolloProvider>,
  );
}

beforeEach(() => {
  sent.length = 0;
  vi.clearAllMocks();
});

it('a suggestion can be accepted only when every point of the check-list is in order', async () => {
  showDesk();
  const accept = screen.getByRole<HTMLButtonElement>('button', { name: '受理编号' });
  expect(accept.disabled).toBe(true);
  expect(screen.getByText(/还有 6 项没有确认/)).toBeDefined();
  for (const point of screen.getAllByRole('checkbox')) await userEvent.click(point);
  expect(accept.disabled).toBe(false);
});

it('screening goes by the keyboard alone: six digits, then a', async () => {
  showDesk();
  await userEvent.keyboard('123456a');
  await vi.waitFor(() => expect(onDecided).toHaveBeenCalledOnce());
  expect(sent).toMatchObject([{ suggestionId: 'S', version: 3 }]);
});

it('before it is sent back it says to whom, and who entered it', async () => {
  showDesk();
  await userEvent.keyboard('r');
  expect(screen.getByText(/将退回李代表代表修改（由王专干代为录入/)).toBeDefined();
});

it('j goes on to the next one without deciding', async () => {
  showDesk();
  await userEvent.keyboard('j');
  expect(go).toHaveBeenCalledWith({ to: 'screening', id: 'N' });
  expect(sent).toEqual([]);
});

it('before it is redirected it says where to, and who is told; then comes the next', async () => {
  showDesk();
  await userEvent.click(screen.getByRole('button', { name: '转有关渠道' }));
  await userEvent.click(screen.getByRole('radio', { name: '司法机关' }));
  expect(screen.getByText(/转司法机关；李代表代表和 2 位联名代表会看到/)).toBeDefined();
  await userEvent.type(screen.getByRole('textbox'), '案件正在审理');
  await userEvent.click(screen.getByRole('button', { name: /转\s*出/ }));
  await vi.waitFor(() => expect(onDecided).toHaveBeenCalledOnce());
  expect(sent).toMatchObject([{ suggestionId: 'S', channel: 'JUDICIAL', reason: '案件正在审理' }]);
});

it('before it joins another it says that the lead deputy is asked, and what follows from a yes', async () => {
  showDesk();
  await userEvent.click(screen.getByRole('button', { name: '并入另一件' }));
  expect(screen.getByText(/将征求李代表代表意见。代表同意后立即并入/)).toBeDefined();
  await userEvent.click(screen.getByRole('radio', { name: '已有书面同意' }));
  expect(screen.getByText(/将按李代表代表的书面同意立即并入/)).toBeDefined();
  expect(screen.getByText('领衔代表的书面意见')).toBeDefined();
});
