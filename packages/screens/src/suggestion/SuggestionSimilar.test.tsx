import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { DesktopTheme } from '@renda/ui/desktop';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { type Way, WaysContext } from '../ways/WaysContext.ts';
import { SuggestionSimilar } from './SuggestionSimilar.tsx';

afterEach(cleanup);

const earlier = {
  __typename: 'Suggestion',
  id: 'E',
  title: '关于修复雨季塌方村组道路的建议',
  officialNumber: '县十八届人大五次会议第0012号',
  leadDeputy: { __typename: 'Deputy', id: 'D', name: '茶演示' },
  outcome: { __typename: 'SuggestionOutcome', kind: 'SOLVED', sentence: '2025年 · 已解决（A类，满意，已销号）' },
};

function show(similar: readonly object[] | null, past: readonly object[] = []) {
  const node = { __typename: 'Suggestion', id: 'S', similar, similarPast: past };
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        if (similar === null) return observer.error(new TypeError('no network'));
        observer.next({ data: { node } });
        observer.complete();
      }),
  );
  const wayTo = (way: Way) => ('id' in way ? `/${way.to}/${way.id}` : way.to);
  render(
    <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
      <DesktopTheme>
        <WaysContext
          value={{ WayLink: ({ way, children }) => <a href={wayTo(way)}>{children}</a>, go: () => undefined }}
        >
          <SuggestionSimilar id="S" />
        </WaysContext>
      </DesktopTheme>
    </ApolloProvider>,
  );
}

it('beside a suggestion stand others like it, with what became of them, and lead to their pages', async () => {
  show([earlier]);
  const link = await screen.findByRole('link', { name: earlier.title });
  expect(link.getAttribute('href')).toBe('/suggestion/E');
  expect(screen.getByText('2025年 · 已解决（A类，满意，已销号）')).toBeTruthy();
  expect(screen.getByText('县十八届人大五次会议第0012号 · 茶演示')).toBeTruthy();
});

it('those of the years before the platform stand below, with what their register says', async () => {
  const past = {
    __typename: 'PastSuggestion',
    id: 'P',
    title: '关于改造输电铁塔的建议',
    officialNumber: '县十七届人大四次会议第0007号',
  };
  show([], [{ ...past, leadDeputy: '岩演示', units: '县供电局', replyClass: 'A', evaluation: 'SATISFIED' }]);
  expect((await screen.findByRole('link', { name: past.title })).getAttribute('href')).toBe('/pastSuggestion/P');
  expect(screen.getByText('往年建议 · A类：已解决或基本解决 · 满意')).toBeTruthy();
  expect(screen.getByText('县十七届人大四次会议第0007号 · 岩演示 · 县供电局')).toBeTruthy();
});

it('where there are none, that is said', async () => {
  show([]);
  expect(await screen.findByText('没有查到相近的建议。')).toBeTruthy();
});

it('where they cannot be read, that is said, and the page stands', async () => {
  show(null);
  expect(await screen.findByText(/网络/)).toBeTruthy();
});
