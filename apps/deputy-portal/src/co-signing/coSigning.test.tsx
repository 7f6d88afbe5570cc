import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { renderAt } from '../testing/renderAt.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const lead = { __typename: 'Deputy', id: 'deputy-9', name: '段演示' };
const own = { __typename: 'Deputy', id: 'deputy-1', name: '鲁演示' };
const title = '关于改造临崖路段护栏的建议';

const coSigning = (state: string) => ({
  __typename: 'CoSigner',
  id: 'c1',
  state,
  suggestion: { __typename: 'Suggestion', id: 's1', title, leadDeputy: lead },
});
const asks = (act: string) => ({
  __typename: 'Todo',
  act,
  dueOn: null,
  suggestion: { __typename: 'Suggestion', id: 's1', title, state: 'REPLIED', officialNumber: null, deadlines: [] },
});
const counted = { __typename: 'SuggestionStateCount', state: 'REPLIED', count: 1 };
const home = (more: object = {}) => ({
  HomePage: () => ({
    todos: [],
    coSignings: [],
    entriesToCheck: [],
    consentsToAnswer: [],
    suggestionStateCounts: [],
    ...more,
  }),
});

it('who is asked to sign is told on the first screen by whom and to what, with the way to the whole text', async () => {
  const { path } = await renderAt(
    '/',
    home({ coSignings: [coSigning('INVITED')], todos: [asks('ANSWER_INVITATION')] }),
  );
  expect(await screen.findByText(`段演示代表邀请您联名：${title}`)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '看全文再决定' }));
  await expect.poll(path).toBe('/suggestions/s1');
});

it('a reply to what one signed asks for one’s opinion', async () => {
  const { path } = await renderAt('/', home({ coSignings: [coSigning('SIGNED')], todos: [asks('GIVE_OPINION')] }));
  await userEvent.click(await screen.findByRole('button', { name: '看答复、提意见' }));
  await expect.poll(path).toBe('/suggestions/s1/opinion');
});

it('an opinion that was given is asked for no longer', async () => {
  await renderAt('/', home({ coSignings: [coSigning('SIGNED')], suggestionStateCounts: [counted] }));
  expect(await screen.findByText('现在没有要您办的事')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '看答复、提意见' })).toBeNull();
});

const handled = (id: string, round: number, body: string) => ({
  __typename: 'Handling',
  id,
  role: 'LEAD',
  state: 'REPLIED',
  round,
  unit: { __typename: 'Organ', id: 'u1', name: '县交通运输局' },
  reply: {
    __typename: 'Reply',
    replyClass: 'B',
    body,
    documentNumber: '昌交函〔2026〕18号',
    contactName: '段演示',
    contactPhone: '0875-0000000',
    issuedOn: '2026-03-05',
    commitments: [
      {
        __typename: 'Commitment',
        id: `k${round}`,
        what: `第 ${round} 次承诺的凸面镜`,
        responsible: '段演示',
        dueOn: '2026-09-30',
        state: 'OPEN',
      },
    ],
    attachments: [],
  },
});

const replied = {
  __typename: 'Suggestion',
  id: 's1',
  title,
  officialNumber: '第0012号',
  leadDeputy: lead,
  handlings: [handled('h1', 1, '明年再办。'), handled('h2', 2, '护栏已经装好。')],
  coSigners: [
    { __typename: 'CoSigner', id: 'c1', version: 2, availableActs: ['GIVE_OPINION'], deputy: own, opinions: [] },
  ],
};

const mark = async (question: string, answer: string) => {
  const group = await screen.findByRole('group', { name: question });
  await userEvent.click(within(group).getByRole('radio', { name: answer }));
};

it('beside the reply of this round and its promises, an opinion of 不满意 needs a word, and it is said to whom it goes', async () => {
  const given = { __typename: 'GiveOpinionPayload', suggestion: null };
  const answers = { OpinionPage: () => ({ node: replied }), GiveOpinion: () => ({ giveOpinion: given }) };
  const { asked } = await renderAt('/suggestions/s1/opinion', answers);
  expect(await screen.findByText('护栏已经装好。')).toBeTruthy();
  expect(screen.getByText('第 2 次承诺的凸面镜')).toBeTruthy();
  expect(screen.queryByText('明年再办。')).toBeNull();
  expect(screen.getByText(/意见将转给领衔代表段演示和受理机构/)).toBeTruthy();
  const send = () => userEvent.click(screen.getByRole('button', { name: '提交意见' }));
  await send();
  expect(screen.getAllByText('请选一项')).toHaveLength(2);
  await mark('对办理态度', '满意');
  await mark('对办理结果', '不满意');
  await send();
  expect(screen.getByText('不满意的，请写明理由。')).toBeTruthy();
  expect(asked.some(({ name }) => name === 'GiveOpinion')).toBe(false);
  await userEvent.type(screen.getByLabelText('意见'), '只装了一半');
  await send();
  expect(asked.find(({ name }) => name === 'GiveOpinion')?.variables).toEqual({
    input: { coSignerId: 'c1', version: 2, attitude: 'SATISFIED', result: 'NOT_SATISFIED', comment: '只装了一半' },
  });
});

it('where no opinion is asked that is said', async () => {
  const [coSigner] = replied.coSigners;
  const node = { ...replied, coSigners: [{ ...coSigner, availableActs: [] }] };
  await renderAt('/suggestions/s1/opinion', { OpinionPage: () => ({ node }) });
  expect(await screen.findByText('现在不用提意见')).toBeTruthy();
});

const entry = {
  __typename: 'DeputyEntry',
  subject: 'CONSULTATION',
  consultationId: 'k1',
  sentence: '县交通运输局于2026年3月5日（周四）与您电话面商（段演示记录）',
  at: '2026-03-05T02:00:00.000Z',
  isChecked: false,
  isAwaiting: true,
  objection: null,
  suggestion: { __typename: 'Suggestion', id: 's1', title },
};

it('what was entered for one is shown with its sentence, and found right with one touch', async () => {
  const answers = {
    ...home({ entriesToCheck: [entry] }),
    ConfirmEntry: () => ({ confirmEntry: { __typename: 'ConfirmEntryPayload', suggestion: null } }),
  };
  const { asked } = await renderAt('/', answers);
  expect(await screen.findByText(entry.sentence)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '无误' }));
  expect(asked.find(({ name }) => name === 'ConfirmEntry')?.variables).toEqual({
    input: { suggestionId: 's1', subject: 'CONSULTATION', consultationId: 'k1' },
  });
});

it('who objects is asked why and told what follows; a refusal is shown where one wrote', async () => {
  const refused = { __typename: 'Invalid', field: 'subject', message: '您已对这条记录提出过异议，请看处理结果。' };
  const answers = { ...home({ entriesToCheck: [entry] }), ObjectToEntry: () => ({ objectToEntry: refused }) };
  const { asked } = await renderAt('/', answers);
  await userEvent.click(await screen.findByRole('button', { name: '提出异议' }));
  expect(screen.getByText(/处理以前，单位不能以这次面商为依据答复/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '提交异议' }));
  expect(screen.getByText('请写明理由，至少 4 个字。')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('异议理由'), '没有联系过我');
  await userEvent.click(screen.getByRole('button', { name: '提交异议' }));
  expect(await screen.findByText(refused.message)).toBeTruthy();
  expect(asked.find(({ name }) => name === 'ObjectToEntry')?.variables).toMatchObject({
    input: { suggestionId: 's1', subject: 'CONSULTATION', consultationId: 'k1', reason: '没有联系过我' },
  });
});
