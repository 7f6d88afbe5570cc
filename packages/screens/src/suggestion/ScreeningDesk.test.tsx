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
  availableMoves: ['accept', 'sendBack'],
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
        const accepted = { __typename: 'AcceptSuggestionPayload', suggestion: null };
        observer.next({ data: { acceptSuggestion: accepted } });
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
