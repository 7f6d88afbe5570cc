import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { type Answers, renderAt } from '../testing/renderAt.tsx';
import { closeDrafts } from './openDrafts.ts';

afterEach(() => {
  cleanup();
  closeDrafts();
  localStorage.clear();
});

const body = '田园镇大田坝村到集镇的路每年雨季塌方，群众出行困难。';
const solved = { kind: 'SOLVED', sentence: '2025年 · 已解决（A类，满意，已销号）', mayBeRaisedAgain: false };
const planned = { kind: 'UNDER_WAY', sentence: '2024年 · 正在解决或已列入计划（B类）', mayBeRaisedAgain: true };

function earlier(id: string, title: string, outcome: object) {
  return {
    __typename: 'Suggestion',
    id,
    title,
    officialNumber: '县十八届人大五次会议第0012号',
    leadDeputy: { __typename: 'Deputy', id: 'd2', name: '茶演示' },
    handlings: [
      {
        __typename: 'Handling',
        id: `h-${id}`,
        role: 'LEAD',
        unit: { __typename: 'Organ', id: 'u1', name: '县交通运输局' },
      },
    ],
    outcome: { __typename: 'SuggestionOutcome', ...outcome },
  };
}

const found = [
  earlier('e1', '关于修复更戛乡雨季塌方村组道路的建议', solved),
  earlier('e2', '关于硬化大田坝村道路的建议', planned),
  earlier('e3', '关于硬化翁堵镇道路的建议', { ...planned, mayBeRaisedAgain: false }),
];

function server(more: Answers = {}): Answers {
  const suggestion = {
    __typename: 'Suggestion',
    id: 's1',
    version: 1,
    title: '',
    screener: { __typename: 'Organ', id: 'committee', name: '代表工作委员会' },
  };
  return {
    DraftSuggestion: () => ({ draftSuggestion: { __typename: 'DraftSuggestionPayload', suggestion } }),
    ReviseSuggestion: () => ({ reviseSuggestion: { __typename: 'ReviseSuggestionPayload', suggestion } }),
    ReturnReason: () => ({ node: { __typename: 'Suggestion', id: 's1', state: 'DRAFT', events: [] } }),
    RequestStep: () => ({ categories: [] }),
    SimilarSuggestions: () => ({ similarSuggestions: found }),
    ...more,
  };
}

const slowly = { timeout: 5000 };
const write = async (text = body) => userEvent.type(await screen.findByLabelText('要反映什么事？'), text);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const opened = async (answers: Answers) => {
  const portal = await renderAt('/drafts/new/matter', answers);
  await write();
  await screen.findByText('有人提过相近的，看看结果：', {}, slowly);
  return portal;
};

it('who writes sees who raised the like before, and what became of it', async () => {
  await opened(server());
  const link = screen.getByRole('link', { name: /关于修复更戛乡雨季塌方村组道路的建议/ });
  expect(link.textContent).toContain('2025年 · 已解决（A类，满意，已销号）');
  expect(link.getAttribute('href')).toContain('/suggestions/e1');
});

it('before going on one reads them, and may say that one’s own case is different', async () => {
  const { path } = await opened(server());
  await press('下一步：希望怎么办');
  expect(await screen.findByText('提过 3 件相近的建议。先看看结果，再决定要不要写。')).toBeTruthy();
  expect(screen.getAllByRole('link', { name: '这正是我要说的，去看办理情况' })).toHaveLength(3);
  await press('我的情况不同，接着写');
  await expect.poll(path).toMatch(/\/request$/);
});

it('what the server says may be raised again is offered so, nothing else', async () => {
  const { asked } = await opened(server());
  await press('下一步：希望怎么办');
  const boxes = await screen.findAllByRole('checkbox', { name: '那时没有解决，我要再次提出' });
  expect(boxes).toHaveLength(1);
  await userEvent.click(boxes[0] as HTMLElement);
  expect(await screen.findByRole('button', { name: '再次提出，接着写' })).toBeTruthy();
  const last = () => asked.filter(({ name }) => name.endsWith('eSuggestion')).at(-1)?.variables;
  await expect.poll(last, slowly).toMatchObject({ input: { draft: { raisesAgainId: 'e2' } } });
});

it('without a network one is told, and goes on without them', async () => {
  const { path } = await renderAt('/drafts/new/matter', server({ SimilarSuggestions: () => null }));
  await write();
  expect(await screen.findByText('没有网络，查不到相近的建议；不影响接着写。', {}, slowly)).toBeTruthy();
  await press('下一步：希望怎么办');
  await expect.poll(path).toMatch(/\/request$/);
});

it('what is missing is asked beside the field, when the writer pauses, and vanishes when it is there', async () => {
  await renderAt('/drafts/new/matter', server({ SimilarSuggestions: () => null }));
  await write('路上经常塌方，群众出行非常困难，希望有人来管一管。');
  expect(await screen.findByText(/^在哪里？/, {}, slowly)).toBeTruthy();
  await write('地点在田园镇大田坝村。');
  await expect.poll(() => screen.queryByText(/^在哪里？/), slowly).toBeNull();
});

it('what must not be written is told at once beside the field and again before sending', async () => {
  await renderAt('/drafts/new/matter', server({ SimilarSuggestions: () => null }));
  await write(`${body}联系人电话 13900000000。`);
  expect(await screen.findByText(/这里像是手机号（139…00）/, {}, slowly)).toBeTruthy();
  await press('下一步：希望怎么办');
  await press('下一步：检查提交');
  expect(await screen.findByText(/这里像是手机号（139…00）/)).toBeTruthy();
});
