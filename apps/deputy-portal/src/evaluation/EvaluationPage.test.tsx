import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { renderAt } from '../testing/renderAt.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const handling = {
  __typename: 'Handling',
  id: 'h1',
  role: 'LEAD',
  state: 'REPLIED',
  round: 1,
  unit: { __typename: 'Organ', id: 'roads', name: '县交通运输局' },
  reply: {
    __typename: 'Reply',
    replyClass: 'A',
    body: '护栏已经装好。',
    documentNumber: '昌交函〔2026〕12号',
    contactName: '段演示',
    contactPhone: '0875-0000000',
    issuedOn: '2026-04-20',
    commitments: [],
    attachments: [],
  },
};
const suggestion = {
  __typename: 'Suggestion',
  id: 's1',
  version: 6,
  title: '关于改造临崖路段护栏的建议',
  officialNumber: '第0012号',
  availableMoves: ['evaluate'],
  round: 1,
  dissatisfiedCount: 0,
  silentCoSigners: [] as string[],
  coSigners: [] as object[],
  screener: { __typename: 'Organ', id: 'committee', name: '代表工作委员会' },
  handlings: [handling],
};
const evaluated = {
  __typename: 'EvaluateSuggestionPayload',
  suggestion: { __typename: 'Suggestion', id: 's1', version: 7, state: 'EVALUATED', availableMoves: [] },
};
const answers = {
  EvaluationPage: () => ({ node: suggestion }),
  EvaluateSuggestion: () => ({ evaluateSuggestion: evaluated }),
};

const mark = async (question: string, answer: string) => {
  const group = await screen.findByRole('group', { name: question });
  await userEvent.click(within(group).getByRole('radio', { name: answer }));
};
const send = async () => userEvent.click(await screen.findByRole('button', { name: '提交评价' }));

it('nothing is sent before both questions are answered', async () => {
  const { asked } = await renderAt('/suggestions/s1/evaluation', answers);
  await mark('对办理态度', '满意');
  await send();
  expect(await screen.findByText('请选一项')).toBeTruthy();
  expect(asked.some(({ name }) => name === 'EvaluateSuggestion')).toBe(false);
});

it('who is not satisfied is asked why, and told what follows', async () => {
  const { asked, path } = await renderAt('/suggestions/s1/evaluation', answers);
  await mark('对办理态度', '满意');
  expect(screen.queryByLabelText('不满意的理由')).toBeNull();
  await mark('对办理结果', '不满意');
  expect(screen.getByText(/由不满意的单位再次办理/)).toBeTruthy();
  await send();
  expect(await screen.findByText('不满意的理由至少 4 个字。')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('不满意的理由'), '爆闪灯还没有装');
  await send();
  await expect.poll(path).toBe('/suggestions/s1');
  expect(asked.find(({ name }) => name === 'EvaluateSuggestion')?.variables).toEqual({
    input: {
      suggestionId: 's1',
      version: 6,
      areCoSignersHeard: false,
      marks: [{ handlingId: 'h1', attitude: 'SATISFIED', result: 'NOT_SATISFIED', reason: '爆闪灯还没有装' }],
    },
  });
});

it('marks that were begun are still there when the screen is opened again', async () => {
  await renderAt('/suggestions/s1/evaluation', answers);
  await mark('对办理结果', '基本满意');
  cleanup();
  await renderAt('/suggestions/s1/evaluation', answers);
  const group = await screen.findByRole('group', { name: '对办理结果' });
  expect(within(group).getByRole('radio', { name: '基本满意' })).toHaveProperty('checked', true);
});

it('where there is nothing to evaluate that is said, with the way to its progress', async () => {
  const done = { ...suggestion, availableMoves: [] };
  await renderAt('/suggestions/s1/evaluation', { EvaluationPage: () => ({ node: done }) });
  expect(await screen.findByText('现在不用评价')).toBeTruthy();
  expect(screen.getByRole('button', { name: '看办理进展' })).toBeTruthy();
});

const opinion = {
  __typename: 'CoSignerOpinion',
  round: 2,
  attitude: 'SATISFIED',
  result: 'BASICALLY_SATISFIED',
  comment: '灯也要装',
};
const heard = {
  ...suggestion,
  round: 2,
  dissatisfiedCount: 1,
  silentCoSigners: ['茶代表'],
  coSigners: [
    {
      __typename: 'CoSigner',
      id: 'c1',
      deputy: { __typename: 'Deputy', id: 'd1', name: '字代表' },
      opinions: [opinion],
    },
  ],
  handlings: [{ ...handling, round: 2 }],
};

it('the lead reads what the co-signers think, and confirms that the silent ones were heard', async () => {
  const { asked, path } = await renderAt('/suggestions/s1/evaluation', {
    ...answers,
    EvaluationPage: () => ({ node: heard }),
  });
  expect(await screen.findByText(/态度满意，结果基本满意/)).toBeTruthy();
  expect(screen.getByText(/第 2 次办理/)).toBeTruthy();
  await mark('对办理态度', '满意');
  await mark('对办理结果', '满意');
  await send();
  expect(await screen.findByText('请先听取他们的意见，再勾选')).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: '我已听取他们的意见' }));
  await send();
  await expect.poll(path).toBe('/suggestions/s1');
  expect(asked.find(({ name }) => name === 'EvaluateSuggestion')?.variables).toMatchObject({
    input: { areCoSignersHeard: true },
  });
});

it('who is not satisfied a second time is told that the council decides', async () => {
  await renderAt('/suggestions/s1/evaluation', { ...answers, EvaluationPage: () => ({ node: heard }) });
  await mark('对办理结果', '不满意');
  expect(screen.getByText(/您第 2 次对结果不满意.*提请主任会议/)).toBeTruthy();
});
