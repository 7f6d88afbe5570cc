import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { DesktopTheme } from '@renda/ui/desktop';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { type WayOutNotice_suggestionFragment, WayOutNotice_suggestionFragmentDoc } from './WayOutNotice.generated.ts';
import { WayOutNotice } from './WayOutNotice.tsx';

afterEach(cleanup);

const event = (move: string, sentence: string) =>
  ({ __typename: 'SuggestionEvent', move, at: '2026-03-06T02:00:00.000Z', actorName: '周演示', sentence }) as const;

function show(more: Partial<WayOutNotice_suggestionFragment>) {
  const suggestion: WayOutNotice_suggestionFragment = {
    __typename: 'Suggestion',
    id: 'S',
    state: 'SUBMITTED',
    raisedIn: 'RECESS',
    leadDeputy: { __typename: 'Deputy', id: 'D', name: '鲁演示' },
    consentRequests: [],
    events: [],
    ...more,
  };
  const fragment = { fragment: WayOutNotice_suggestionFragmentDoc, fragmentName: 'WayOutNotice_suggestion' } as const;
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
  client.writeFragment({ ...fragment, id: 'Suggestion:S', data: suggestion });
  const masked = suggestion as unknown as Parameters<typeof WayOutNotice>[0]['suggestion'];
  render(
    <ApolloProvider client={client}>
      <DesktopTheme>
        <WayOutNotice suggestion={masked} />
      </DesktopTheme>
    </ApolloProvider>,
  );
}

it('what the lead deputy is asked is told, and that deciding otherwise takes it back', () => {
  const request = {
    __typename: 'ConsentRequest',
    id: 'R',
    kind: 'JOIN',
    state: 'ASKED',
    reason: '两件反映同一路段',
    intoTitle: '关于山区公路护栏的建议',
    intoDeputy: '段演示',
    askedAt: '2026-03-06T02:00:00.000Z',
    askedByName: '周演示',
  } as const;
  show({ consentRequests: [request] });
  expect(screen.getByText('正在征求鲁演示代表意见：并入另一件建议')).toBeDefined();
  expect(screen.getByText('并入：关于山区公路护栏的建议（段演示代表领衔）')).toBeDefined();
  expect(screen.getByText(/现在受理、退回或转出，将同时撤回征求意见/)).toBeDefined();
});

it('of what went another way the latest reason stands on top', () => {
  const told = '不作为建议办理，转信访部门：属个人诉求';
  show({ state: 'REDIRECTED', events: [event('submit', '鲁演示代表提交'), event('redirect', told)] });
  expect(screen.getByText(told)).toBeDefined();
  expect(screen.queryByText('鲁演示代表提交')).toBeNull();
});

it('in session it is told what the delegation found, or that it has not looked yet', () => {
  show({ raisedIn: 'SESSION' });
  expect(screen.getByText('代表团还没有初审，可以直接审查。')).toBeDefined();
  cleanup();
  show({ raisedIn: 'SESSION', events: [event('preScreen', '代表团初审：建议修改：请写明路段')] });
  expect(screen.getByText('代表团初审：建议修改：请写明路段')).toBeDefined();
  expect(screen.queryByText('代表团还没有初审，可以直接审查。')).toBeNull();
});
