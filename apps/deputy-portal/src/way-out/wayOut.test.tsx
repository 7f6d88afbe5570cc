import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { renderAt } from '../testing/renderAt.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const lead = { __typename: 'Deputy', id: 'deputy-1', name: '鲁演示' };
const screener = { __typename: 'Organ', id: 'O', name: '县人大常委会代表工作委员会' };
const title = '关于改造临崖路段护栏的建议';
const request = {
  __typename: 'ConsentRequest',
  id: 'r1',
  kind: 'JOIN',
  state: 'ASKED',
  reason: '两件反映同一路段',
  intoTitle: '关于山区公路安全设施的建议',
  intoDeputy: '段演示',
  askedByName: '周演示',
  suggestion: { __typename: 'Suggestion', id: 's1', version: 4, title },
};

/** The page of the suggestion, with what the test is about. */
const suggestion = (more: object) => ({
  __typename: 'Suggestion',
  id: 's1',
  version: 4,
  title,
  body: '路窄弯急。',
  proposal: '加装护栏。',
  state: 'SUBMITTED',
  kind: 'SUGGESTION',
  openness: 'OPEN',
  opennessReason: null,
  officialNumber: null,
  isOnBehalf: false,
  enteredByName: '鲁演示',
  filedAt: '2026-03-05T02:00:00.000Z',
  availableMoves: ['withdraw'],
  availableActs: [],
  mayRevise: false,
  resultMark: null,
  replyDueOn: null,
  coSignerCount: 2,
  leadDeputy: lead,
  screener,
  handedTo: null,
  category: null,
  wishedUnit: null,
  township: null,
  session: null,
  raisesAgain: null,
  joinedInto: null,
  group: null,
  ...Object.fromEntries(
    ['handlings', 'events', 'attachments', 'deadlines', 'coSigners', 'consentRequests', 'joined', 'ownEntries'].map(
      (list) => [list, []],
    ),
  ),
  commitments: [],
  lookBacks: [],
  consultations: [],
  replies: [],
  evaluations: [],
  ...more,
});
const page = (more: object) => ({ SuggestionPage: () => ({ node: suggestion(more) }) });

it('on the first screen the deputy is asked, with the other named, and goes to the whole', async () => {
  const nothing = { todos: [], coSignings: [], entriesToCheck: [], suggestionStateCounts: [] };
  const { path } = await renderAt('/', { HomePage: () => ({ ...nothing, consentsToAnswer: [request] }) });
  expect(
    await screen.findByText(`是否同意把“${title}”并入段演示代表领衔的“关于山区公路安全设施的建议”？`),
  ).toBeTruthy();
  expect(screen.getByText('受理机构的理由：两件反映同一路段')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '看了再答复' }));
  await expect.poll(path).toBe('/suggestions/s1');
});

it('a yes is sent only after what follows from it was said', async () => {
  const answered = { __typename: 'AnswerConsentPayload', suggestion: null };
  const answers = { ...page({ consentRequests: [request] }), AnswerConsent: () => ({ answerConsent: answered }) };
  const { asked } = await renderAt('/suggestions/s1', answers);
  await userEvent.click(await screen.findByRole('button', { name: '同意并入' }));
  expect(screen.getByText(/同意后立即并入：这件不再单独编号/)).toBeTruthy();
  expect(asked.some(({ name }) => name === 'AnswerConsent')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: '确认同意' }));
  await expect
    .poll(() => asked.find(({ name }) => name === 'AnswerConsent')?.variables)
    .toEqual({ input: { suggestionId: 's1', version: 4, isGiven: true } });
});

it('withdrawing says who sees it and wants a reason', async () => {
  const answered = { __typename: 'WithdrawSuggestionPayload', suggestion: null };
  const answers = { ...page({}), WithdrawSuggestion: () => ({ withdrawSuggestion: answered }) };
  const { asked } = await renderAt('/suggestions/s1', answers);
  await userEvent.click(await screen.findByRole('button', { name: '撤回这件建议' }));
  expect(screen.getByText(/县人大常委会代表工作委员会将看到下面的理由，不能恢复/)).toBeTruthy();
  expect(screen.getByText('2 位联名代表也会看到。')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '确认撤回' }));
  expect(screen.getByText('请至少写 4 个字。')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('为什么撤回'), '问题已经解决');
  await userEvent.click(screen.getByRole('button', { name: '确认撤回' }));
  await expect
    .poll(() => asked.find(({ name }) => name === 'WithdrawSuggestion')?.variables)
    .toEqual({ input: { suggestionId: 's1', version: 4, reason: '问题已经解决' } });
});

it('a redirected one tells where it went and why; a joined one leads to the other', async () => {
  const sentence = '不作为建议办理，转司法机关：案件正在审理';
  const events = [{ __typename: 'SuggestionEvent', move: 'redirect', at: '2026-03-06T02:00:00.000Z', sentence }];
  const joinedInto = {
    __typename: 'Suggestion',
    id: 's2',
    title: '关于山区公路安全设施的建议',
    state: 'HANDLING',
    officialNumber: '第0012号',
    leadDeputy: { __typename: 'Deputy', id: 'deputy-9', name: '段演示' },
  };
  const told = { ...events[0], actorName: '周演示', reason: '案件正在审理' };
  await renderAt('/suggestions/s1', page({ state: 'REDIRECTED', events: [told], availableMoves: [] }));
  expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
  cleanup();
  await renderAt('/suggestions/s1', page({ state: 'JOINED', joinedInto, availableMoves: [] }));
  expect(await screen.findByRole('heading', { name: '并入的建议' })).toBeTruthy();
  const link = screen.getByRole('link', { name: /关于山区公路安全设施的建议/ });
  expect(link.getAttribute('href')).toContain('/suggestions/s2');
});

it('of a purged one nothing is shown but when and by whom', async () => {
  const purge = { __typename: 'SuggestionEvent', move: 'purge', at: '2026-03-06T02:00:00.000Z', sentence: '' };
  const events = [{ ...purge, actorName: '周演示', reason: null }];
  await renderAt('/suggestions/s1', page({ state: 'PURGED', title: '（已清除）', events }));
  expect(await screen.findByText('这件建议已撤出清除')).toBeTruthy();
  expect(screen.getByText('3月6日 10:00由周演示清除，内容不再保存。')).toBeTruthy();
  expect(screen.queryByText('路窄弯急。')).toBeNull();
});
