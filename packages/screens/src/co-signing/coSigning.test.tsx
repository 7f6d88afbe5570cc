import { ApolloClient, ApolloLink, InMemoryCache, Observable, type TypedDocumentNode } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { DesktopTheme } from '@renda/ui/desktop';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { SuggestionObjections_suggestionFragmentDoc } from '../objection/SuggestionObjections.generated.ts';
import { SuggestionObjections } from '../objection/SuggestionObjections.tsx';
import { SuggestionCoSigners_suggestionFragmentDoc } from './SuggestionCoSigners.generated.ts';
import { SuggestionCoSigners } from './SuggestionCoSigners.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const deputy = (id: string, name: string) => ({ __typename: 'Deputy', id, name });
const lead = deputy('lead', '鲁演示');
const organ = (id: string, name: string) => ({ __typename: 'Organ', id, name });

const coSigner = (id: string, name: string, state: string, more: object = {}) => ({
  __typename: 'CoSigner',
  id,
  version: 1,
  state,
  isOnBehalf: false,
  enteredByName: '鲁演示',
  answeredAt: null,
  availableActs: [],
  deputy: deputy(`deputy of ${id}`, name),
  opinions: [],
  ...more,
});

const suggestion = (more: object) => ({
  __typename: 'Suggestion',
  id: 'S',
  version: 3,
  round: 1,
  state: 'SUBMITTED',
  availableActs: [],
  congress: organ('congress', '昌宁县人民代表大会'),
  leadDeputy: lead,
  evaluator: lead,
  screener: organ('committee', '代表工作委员会'),
  coSigners: [],
  handlings: [],
  objections: [],
  ...more,
});

/** Shows a section of a suggestion that the page has read; the sent mutations are kept. */
function show(record: object, fragment: TypedDocumentNode, fragmentName: string, section: (from: never) => ReactNode) {
  const sent: Record<string, unknown>[] = [];
  const link = new ApolloLink(({ variables }) => {
    sent.push(variables);
    return new Observable((observer) => observer.error(new TypeError('no network')));
  });
  const cache = new InMemoryCache();
  cache.writeFragment({ id: 'Suggestion:S', fragment, fragmentName, data: record });
  render(
    <ApolloProvider client={new ApolloClient({ link, cache, dataMasking: true })}>
      <DesktopTheme>{section({ __typename: 'Suggestion', id: 'S' } as never)}</DesktopTheme>
    </ApolloProvider>,
  );
  return sent;
}

const showCoSigners = (more: object) =>
  show(suggestion(more), SuggestionCoSigners_suggestionFragmentDoc, 'SuggestionCoSigners_suggestion', (from) => (
    <SuggestionCoSigners suggestion={from} />
  ));
const showObjections = (more: object) =>
  show(suggestion(more), SuggestionObjections_suggestionFragmentDoc, 'SuggestionObjections_suggestion', (from) => (
    <SuggestionObjections suggestion={from} />
  ));

it('each co-signer stands with the answer, how it came, and the opinion of the reply', () => {
  const said = { round: 1, attitude: 'SATISFIED', result: 'BASICALLY_SATISFIED', comment: '灯还没装' };
  const opinion = { __typename: 'CoSignerOpinion', ...said, at: '', isOnBehalf: false, enteredByName: '段演示' };
  showCoSigners({
    coSigners: [
      coSigner('1', '段演示', 'SIGNED', { isOnBehalf: true, enteredByName: '周演示', opinions: [opinion] }),
      coSigner('2', '杨演示', 'INVITED'),
    ],
  });
  expect(screen.getByText('已联名 1 位，共邀请 2 位')).toBeTruthy();
  expect(screen.getByText('由周演示按书面登记')).toBeTruthy();
  expect(screen.getByText('待确认')).toBeTruthy();
  expect(screen.getByText(/态度满意，结果基本满意/).textContent).toContain('灯还没装');
});

it('an opinion is entered from paper only while the deputy has not spoken', () => {
  const spoken = { round: 1, attitude: 'SATISFIED', result: 'SATISFIED', comment: null };
  const own = { __typename: 'CoSignerOpinion', ...spoken, at: '', isOnBehalf: false, enteredByName: '段演示' };
  const may = { availableActs: ['ENTER_OPINION'] };
  showCoSigners({
    coSigners: [coSigner('1', '段演示', 'SIGNED', { ...may, opinions: [own] }), coSigner('2', '杨演示', 'SIGNED', may)],
  });
  expect(screen.getAllByRole('button', { name: '代录意见' })).toHaveLength(1);
});

it('who evaluates is said where the lead deputy is no longer in office', () => {
  showCoSigners({ evaluator: deputy('next', '段演示'), coSigners: [coSigner('1', '段演示', 'SIGNED')] });
  expect(screen.getByText('鲁演示代表不在任，由联名代表段演示接收答复并评价。')).toBeTruthy();
  cleanup();
  showCoSigners({ evaluator: null });
  expect(screen.getByText(/由代表工作委员会接收答复，评价由其记录在案/)).toBeTruthy();
});

it('where nobody signs and nothing may be done, nothing is shown', () => {
  showCoSigners({});
  expect(screen.queryByText('联名代表')).toBeNull();
});

it('taking an invitation back says what follows before it is done', async () => {
  const sent = showCoSigners({ coSigners: [coSigner('1', '段演示', 'INVITED', { availableActs: ['REMOVE'] })] });
  await userEvent.click(screen.getByRole('button', { name: /撤\s?回/ }));
  expect(await screen.findByText('段演示代表将不再看到这件建议，也不列为联名代表。')).toBeTruthy();
  await userEvent.click(screen.getAllByRole('button', { name: /撤\s?回/ }).at(-1) as HTMLElement);
  expect(sent).toEqual([{ input: { coSignerId: '1', version: 1 } }]);
});

const objection = {
  __typename: 'Objection',
  id: 'O',
  version: 1,
  subject: 'CONSULTATION',
  reason: '没有联系过我',
  at: '2026-03-06T02:00:00.000Z',
  isUpheld: null,
  answer: null,
  answeredAt: null,
  answeredByName: null,
  deputy: lead,
  consultation: { __typename: 'Consultation', heldOn: '2026-03-05', mode: 'TELEPHONE', unit: '县交通运输局' },
};

it('an objection stands with what it is against; answering says what follows, and sends the answer', async () => {
  const sent = showObjections({ availableActs: ['answerObjection'], objections: [objection] });
  expect(screen.getByText('县交通运输局 2026年3月5日（周四）电话面商')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '处理异议' }));
  await userEvent.click(await screen.findByRole('radio', { name: '异议成立' }));
  expect(screen.getByText(/这次面商不再计入次数，也不能作为答复的依据/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText('处理意见'), '经核实当天没有联系');
  await userEvent.click(screen.getByRole('button', { name: '答复代表' }));
  await expect.poll(() => sent, { timeout: 4000 }).toHaveLength(1);
  expect(sent[0]).toEqual({
    input: { objectionId: 'O', version: 1, isUpheld: true, answer: '经核实当天没有联系', marks: [] },
  });
});

it('one that was answered shows the answer, and nothing is left to do', () => {
  const answered = { isUpheld: false, answer: '有通话记录', answeredByName: '周演示' };
  showObjections({ availableActs: [], objections: [{ ...objection, ...answered }] });
  expect(screen.getByText('异议不成立')).toBeTruthy();
  expect(screen.getByText('周演示处理：有通话记录')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '处理异议' })).toBeNull();
});
