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

const screener = { __typename: 'Organ', id: 'committee', name: '代表工作委员会' };
const categories = [
  { __typename: 'Category', id: 'c1', name: '交通电力' },
  { __typename: 'Category', id: 'c2', name: '农林水' },
];

/** A server that keeps one draft. */
function server(more: Answers = {}): Answers {
  let version = 0;
  const kept = (payload: string) => {
    version += 1;
    const suggestion = { __typename: 'Suggestion', id: 's1', version, title: '', screener };
    return { __typename: payload, suggestion };
  };
  return {
    DraftSuggestion: () => ({ draftSuggestion: kept('DraftSuggestionPayload') }),
    ReviseSuggestion: () => ({ reviseSuggestion: kept('ReviseSuggestionPayload') }),
    ReturnReason: () => ({ node: { __typename: 'Suggestion', id: 's1', state: 'DRAFT', events: [] } }),
    RequestStep: () => ({ categories }),
    SimilarSuggestions: () => ({ similarSuggestions: [] }),
    SubmitSuggestion: () => ({
      submitSuggestion: {
        __typename: 'SubmitSuggestionPayload',
        suggestion: { __typename: 'Suggestion', id: 's1', version: 9, state: 'SUBMITTED', mayRevise: false },
      },
    }),
    ...more,
  };
}

const body = '三处弯道临崖，雨季多雾，护墩稀，晚上看不清。';
const type = async (label: RegExp | string, text: string) => userEvent.type(await screen.findByLabelText(label), text);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

it('what one writes is saved by itself, and the address then names the draft', async () => {
  const { path, asked } = await renderAt('/drafts/new/matter', server());
  await type('要反映什么事？', body);
  expect(await screen.findByText(/已自动保存/, {}, { timeout: 4000 })).toBeTruthy();
  expect(path()).toBe('/drafts/s1/matter');
  const begun = asked.find(({ name }) => name === 'DraftSuggestion')?.variables;
  expect(begun).toMatchObject({ input: { leadDeputyId: 'deputy-1', isOnBehalf: false, draft: { body } } });
});

it('without a network the words are kept on the phone, and are there when the screen is opened again', async () => {
  const offline = { ...server(), DraftSuggestion: () => null };
  await renderAt('/drafts/new/matter', offline);
  await type('要反映什么事？', body);
  expect(await screen.findByText(/已存在手机上/, {}, { timeout: 4000 })).toBeTruthy();
  cleanup();
  await renderAt('/drafts/new/matter', offline);
  expect(await screen.findByDisplayValue(body)).toBeTruthy();
  expect(screen.getByText('这是上次没有写完的内容')).toBeTruthy();
});

it('the last screen says what is missing before it can be submitted', async () => {
  await renderAt('/drafts/new/matter', server());
  await type('要反映什么事？', body);
  await press('下一步：希望怎么办');
  await press('下一步：检查提交');
  expect(await screen.findByText('提交前还要补上')).toBeTruthy();
  for (const gap of ['标题至少 5 个字。', '具体建议至少 5 个字。', '请选择类别。']) {
    expect(screen.getByRole('link', { name: gap })).toBeTruthy();
  }
  expect(screen.queryByRole('button', { name: '提交' })).toBeNull();
});

it('a suggestion is submitted after its author has confirmed that it holds no secret', async () => {
  const { path, asked } = await renderAt('/drafts/new/matter', server());
  await type('要反映什么事？', body);
  await type('标题', '关于改造临崖路段护栏的建议');
  await press('下一步：希望怎么办');
  await type('希望怎么办？', '请装护栏和爆闪灯。');
  await userEvent.click(await screen.findByLabelText('交通电力'));
  await press('下一步：检查提交');
  await press('提交');
  expect(await screen.findByText('请先勾选上面这句话，再提交。')).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox'));
  await press('提交');
  await expect.poll(path, { timeout: 4000 }).toBe('/suggestions/s1');
  const revised = asked.filter(({ name }) => name.endsWith('Suggestion')).at(-2)?.variables;
  expect(revised).toMatchObject({ input: { draft: { categoryId: 'c1', isSecrecyConfirmed: true } } });
});

it('without a network it is not submitted, and nothing is lost', async () => {
  let isOnline = true;
  const answers = server();
  const { ReviseSuggestion, SubmitSuggestion } = answers;
  answers.ReviseSuggestion = (variables) => (isOnline ? (ReviseSuggestion?.(variables) ?? null) : null);
  answers.SubmitSuggestion = (variables) => (isOnline ? (SubmitSuggestion?.(variables) ?? null) : null);
  const { path, asked } = await renderAt('/drafts/new/matter', answers);
  await type('要反映什么事？', body);
  await type('标题', '关于改造临崖路段护栏的建议');
  await press('下一步：希望怎么办');
  await type('希望怎么办？', '请装护栏和爆闪灯。');
  await userEvent.click(await screen.findByLabelText('交通电力'));
  await press('下一步：检查提交');
  await screen.findByText(/已自动保存/, {}, { timeout: 4000 });
  isOnline = false;
  await userEvent.click(screen.getByRole('checkbox'));
  await press('提交');
  expect(await screen.findByText('内容在这台手机上，没有丢。请连上网后再提交。')).toBeTruthy();
  expect(asked.some(({ name }) => name === 'SubmitSuggestion')).toBe(false);
  expect(path()).toBe('/drafts/s1/check');
});

it('words of another device are not overwritten without asking', async () => {
  const stale = { __typename: 'Stale', message: '这条记录刚被他人修改。' };
  const theirs = {
    __typename: 'Suggestion',
    id: 's1',
    version: 7,
    mayRevise: true,
    title: '',
    body: '那边写的',
    proposal: '',
    kind: 'SUGGESTION',
    source: 'DEPUTY',
    openness: 'OPEN',
    opennessReason: null,
    isSecrecyConfirmed: false,
    category: null,
    wishedUnit: null,
    raisesAgain: null,
    screener,
    leadDeputy: { __typename: 'Deputy', id: 'deputy-1' },
    attachments: [],
  };
  const answers = server({
    ReviseSuggestion: () => ({ reviseSuggestion: stale }),
    DraftPage: () => ({ node: theirs }),
  });
  await renderAt('/drafts/s1/matter', answers);
  await type('要反映什么事？', '，这边又写');
  expect(await screen.findByText('另一台设备改过这条建议', {}, { timeout: 4000 })).toBeTruthy();
  await press('用那边改的');
  expect(await screen.findByDisplayValue('那边写的')).toBeTruthy();
});

it('a title that is too long is told beside its field before it is sent', async () => {
  await renderAt('/drafts/new/matter', server());
  await type('标题', '长'.repeat(61));
  expect(await screen.findByText('标题最多 60 字，现在 61 字')).toBeTruthy();
});
