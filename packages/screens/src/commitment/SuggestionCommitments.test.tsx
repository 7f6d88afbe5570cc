import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { DesktopTheme } from '@renda/ui/desktop';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from 'antd';
import { afterEach, expect, it, vi } from 'vitest';
import { OpenActContext } from '../ways/OpenActContext.ts';
import { WaysContext } from '../ways/WaysContext.ts';
import {
  type SuggestionCommitments_suggestionFragment,
  SuggestionCommitments_suggestionFragmentDoc,
} from './SuggestionCommitments.generated.ts';
import { SuggestionCommitments } from './SuggestionCommitments.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

type Promises = SuggestionCommitments_suggestionFragment;
type Promised = Promises['commitments'][number];

const handling = {
  __typename: 'Handling',
  id: 'H',
  round: 1,
  unit: { __typename: 'Organ', id: 'U', name: '昌宁县交通运输局', shortName: '交通运输局' },
} as const;

const promised = (more: Partial<Promised> = {}): Promised => ({
  __typename: 'Commitment',
  id: 'C',
  version: 3,
  what: '年底前加装连续护栏 2.4 公里',
  responsible: '养护股',
  dueOn: '2020-12-31',
  passedOn: null,
  state: 'OPEN',
  isMade: true,
  mayReport: false,
  mayLookBack: false,
  handling,
  reports: [],
  lookBacks: [],
  ...more,
});

const sent: Record<string, unknown>[] = [];

/** The section of a suggestion with these promises; whatever is sent is done. */
function show(commitments: Promised[], more: Partial<Promises> = {}, act?: string) {
  sent.length = 0;
  const link = new ApolloLink(
    ({ variables, operationName }) =>
      new Observable((observer) => {
        sent.push(variables.input);
        const [field, type] =
          operationName === 'ReportCommitment'
            ? ['reportCommitment', 'ReportCommitmentPayload']
            : ['holdLookBack', 'HoldLookBackPayload'];
        observer.next({ data: { [field as string]: { __typename: type, commitment: null, suggestion: null } } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache({ possibleTypes: { Error: ['Stale', 'Invalid'] } }),
  });
  const data = {
    __typename: 'Suggestion',
    id: 'S',
    state: 'FULFILLING',
    title: '关于改造临崖路段的建议',
    officialNumber: '县十八届人大六次会议第0012号',
    closingGaps: [],
    leadDeputy: { __typename: 'Deputy', id: 'D', name: '李演示' },
    township: { __typename: 'Township', id: 'T', name: '田园镇' },
    commitments,
    lookBacks: [],
    ...more,
  } as Promises;
  const fragmentName = 'SuggestionCommitments_suggestion';
  client.writeFragment({
    fragment: SuggestionCommitments_suggestionFragmentDoc,
    fragmentName,
    data: data as never,
    id: 'Suggestion:S',
  });
  render(
    <ApolloProvider client={client}>
      <DesktopTheme>
        <App>
          <WaysContext value={{ WayLink: () => null, go: () => {} }}>
            {act === undefined ? (
              <SuggestionCommitments suggestion={data as never} />
            ) : (
              <OpenActContext value={{ act, onAct: () => {} }}>
                <SuggestionCommitments suggestion={data as never} />
              </OpenActContext>
            )}
          </WaysContext>
        </App>
      </DesktopTheme>
    </ApolloProvider>,
  );
}

it('a promise past its date is late in words, and what closing lacks is said', () => {
  show([promised()], { closingGaps: ['还有 1 项承诺未通过回头看'] });
  const row = screen.getByText('年底前加装连续护栏 2.4 公里').closest('tr') as HTMLElement;
  expect(within(row).getByText(/逾期 \d+ 天/)).toBeDefined();
  expect(within(row).getByText('未报告')).toBeDefined();
  expect(within(row).getByText(/昌宁县交通运输局 · 养护股/)).toBeDefined();
  expect(screen.getByText('还有 1 项承诺未通过回头看')).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

it('a promise in a draft is not among those made', () => {
  show([promised({ isMade: false })]);
  expect(screen.queryByText('年底前加装连续护栏 2.4 公里')).toBeNull();
});

it('a unit reports that it is done, told before what follows', async () => {
  show([promised({ mayReport: true })]);
  await userEvent.click(screen.getByRole('button', { name: /报告进展/ }));
  expect(screen.getByText(/承诺仍为未完成/)).toBeDefined();
  await userEvent.type(screen.getByRole('textbox'), '护栏已全部装好');
  await userEvent.click(screen.getByRole('radio', { name: '已经完成' }));
  expect(screen.getByText(/转为待回头看/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: /提交报告/ }));
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    commitmentId: 'C',
    version: 3,
    body: '护栏已全部装好',
    isDone: true,
    attachmentIds: [],
  });
});

it('who looks back says whether it passes, and is told that failing has the unit handle it again', async () => {
  show([promised({ state: 'REPORTED', mayLookBack: true })]);
  await userEvent.click(screen.getByRole('button', { name: /回\s*头\s*看/ }));
  expect(screen.getByDisplayValue('田园镇')).toBeDefined();
  await userEvent.click(screen.getByRole('radio', { name: '代表不在场' }));
  await userEvent.type(screen.getByLabelText(/现场情况/), '护栏只装了一半');
  await userEvent.click(screen.getByRole('button', { name: /提交回头看结果/ }));
  expect(await screen.findByText('请选择通过或未通过。')).toBeDefined();
  await userEvent.click(screen.getByRole('radio', { name: '通过' }));
  await userEvent.click(screen.getByRole('button', { name: /提交回头看结果/ }));
  expect(await screen.findByText('通过回头看要附至少一张现场照片。')).toBeDefined();
  await userEvent.click(screen.getByRole('radio', { name: '未通过' }));
  expect(screen.getByText(/由昌宁县交通运输局再办一次/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: /提交回头看结果/ }));
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    commitmentId: 'C',
    version: 3,
    isPassed: false,
    note: '护栏只装了一半',
    place: '田园镇',
  });
});

it('the form that the address names is open at once, on the first promise that it suits', () => {
  show([promised({ id: 'B', what: '已报告的一项' }), promised({ mayReport: true })], {}, 'reportCommitment');
  expect(screen.getByText(/承诺仍为未完成/)).toBeDefined();
  expect(screen.getByRole('dialog').textContent).toContain('年底前加装连续护栏 2.4 公里');
});
