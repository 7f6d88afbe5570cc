import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { DesktopTheme } from '@renda/ui/desktop';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from 'antd';
import { afterEach, expect, it, vi } from 'vitest';
import { WaysContext } from '../ways/WaysContext.ts';
import {
  type SuggestionActs_suggestionFragment,
  SuggestionActs_suggestionFragmentDoc,
} from './SuggestionActs.generated.ts';
import { SuggestionActs } from './SuggestionActs.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const reply = {
  __typename: 'Reply',
  state: 'DRAFT',
  replyClass: 'A',
  body: '已安排护栏工程，将于年底前完工。',
  openness: 'OPEN',
  opennessReason: null,
  publicSummary: null,
  sequence: 1,
  signedByName: null,
  contactName: '段演示',
  contactPhone: '0875-0000000',
} as const;
const unit = { __typename: 'Organ', id: 'U', name: '昌宁县交通运输局' } as const;

/** The suggestion while a unit handles it, in that version of the unit's part. */
const inVersion = (version: number, body: string): SuggestionActs_suggestionFragment => ({
  __typename: 'Suggestion',
  id: 'S',
  version,
  state: 'HANDLING',
  title: '关于修复塌方路的建议',
  officialNumber: null,
  availableMoves: [],
  mayRevise: false,
  replyDueOn: null,
  round: 1,
  evaluator: null,
  leadDeputy: { __typename: 'Deputy', id: 'D', name: '李代表' },
  wishedUnit: null,
  handlings: [
    {
      __typename: 'Handling',
      id: 'H',
      version,
      role: 'LEAD',
      state: 'ACKNOWLEDGED',
      round: 1,
      assignedAt: '2026-03-05T02:00:00.000Z',
      replyDueOn: '2026-09-05',
      availableMoves: ['reply'],
      availableActs: ['draftReply', 'enterSignature'],
      unit,
      consultations: [],
      reply: { ...reply, commitments: [], body },
    },
  ],
});

const fragment = { fragment: SuggestionActs_suggestionFragmentDoc, fragmentName: 'SuggestionActs_suggestion' } as const;
const sent: { version: number; body: string }[] = [];

/** The acts of the suggestion with the form of the reply open; a first try of an old version is refused. */
function open() {
  sent.length = 0;
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        if (operationName === 'ReplyClassWords') {
          observer.next({ data: { replyClassWords: { __typename: 'ReplyClassWords', words: [] } } });
          return observer.complete();
        }
        if (operationName === 'OfferedTemplates') {
          observer.next({ data: { node: { __typename: 'Handling', id: 'H', replyTemplates: [] } } });
          return observer.complete();
        }
        sent.push(variables.input);
        const isOld = variables.input.version < 8;
        const stale = { __typename: 'Stale', message: '刚被他人修改' };
        observer.next({ data: { draftReply: isOld ? stale : { __typename: 'DraftReplyPayload', suggestion: null } } });
        observer.complete();
      }),
  );
  const cache = new InMemoryCache({ possibleTypes: { Error: ['Stale'] } });
  const client = new ApolloClient({ link, cache });
  const moved = (version: number, body: string) =>
    client.writeFragment({ ...fragment, id: 'Suggestion:S', data: inVersion(version, body) });
  moved(7, reply.body);
  const onAct = vi.fn();
  render(
    <ApolloProvider client={client}>
      <DesktopTheme>
        <App>
          <WaysContext value={{ WayLink: () => null, go: () => {} }}>
            <SuggestionActs act="draftReply.H" onAct={onAct} suggestion={inVersion(7, reply.body) as never} />
          </WaysContext>
        </App>
      </DesktopTheme>
    </ApolloProvider>,
  );
  return { moved, onAct };
}

const area = () => screen.getByDisplayValue(/护栏|塌方/) as HTMLTextAreaElement;
const save = () => userEvent.click(screen.getByRole('button', { name: /保存草稿/ }));

it('what is being typed stays when the page moves behind the form', async () => {
  const { moved } = open();
  await userEvent.clear(area());
  await userEvent.type(screen.getAllByRole('textbox')[0] as HTMLElement, '塌方路段正在勘测，雨季前完工。');
  act(() => void moved(8, '同事刚保存的另一稿，护栏已经安装。'));
  expect(area().value).toBe('塌方路段正在勘测，雨季前完工。');
});

it('a form opened before others changed the record is refused as old, and counts when sent again', async () => {
  const { moved, onAct } = open();
  act(() => void moved(8, '同事刚保存的另一稿，护栏已经安装。'));
  await save();
  expect(await screen.findByText('刚被他人修改')).toBeDefined();
  expect(area().value).toBe(reply.body);
  await save();
  await vi.waitFor(() => expect(onAct).toHaveBeenCalledWith(undefined));
  expect(sent.map(({ version }) => version)).toEqual([7, 8]);
});
