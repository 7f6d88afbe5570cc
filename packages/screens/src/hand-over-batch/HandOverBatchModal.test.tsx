import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { DesktopTheme } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { Batch } from './BatchScreen.tsx';
import { HandOverBatchModal } from './HandOverBatchModal.tsx';

afterEach(cleanup);

const organ = (id: string, name: string) => ({ __typename: 'Organ', id, name }) as const;
const item = (id: string, at: ReturnType<typeof organ>, isWide: boolean): Batch['items'][number] => ({
  __typename: 'BatchItem',
  isWide,
  organ: at,
  unit: null,
  suggestion: {
    __typename: 'Suggestion',
    id,
    officialNumber: `第${id}号`,
    title: '关于修复塌方路的建议',
    state: 'ACCEPTED',
    replyDueOn: null,
    acceptedAt: '2026-02-01T02:00:00.000Z',
    leadDeputy: { __typename: 'Deputy', id: 'D', name: '李代表' },
  },
});
const office = organ('o', '县人民政府督查室');
const batch: Batch = {
  __typename: 'HandOverBatch',
  id: 'B',
  version: 4,
  name: '六次会议代表建议交办会',
  heldOn: today(),
  state: 'PREPARING',
  mayPrepare: true,
  screener: organ('s', '代表工作委员会'),
  items: [item('1', office, false), item('2', office, false), item('3', organ('c', '县人民法院'), true)],
  signsFor: [],
  receipts: [],
};

const sent: { version: number; heldOn: string }[] = [];

/** The modal over a server that knows the dates, and refuses or hands over. */
function show(answer: object) {
  sent.length = 0;
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        if (variables.input) {
          sent.push(variables.input);
          observer.next({ data: { handOverBatch: answer } });
        } else {
          const dueOn = variables.key === 'reply' ? '2026-06-05' : '2026-09-07';
          const preview = { __typename: 'DueOnPreview', dueOn, isProvisional: false, trace: [] };
          observer.next({ data: { dueOnPreview: preview } });
        }
        observer.complete();
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes: { Error: ['Invalid'] } }) });
  const onDone = vi.fn<(told: string) => void>();
  render(
    <ApolloProvider client={client}>
      <DesktopTheme>
        <HandOverBatchModal batch={batch} onClose={() => {}} onDone={onDone} />
      </DesktopTheme>
    </ApolloProvider>,
  );
  return onDone;
}

it('says before the act how many go where, and by when each kind is answered', async () => {
  show({});
  expect(await screen.findByText(/一并交办 3 件/)).toBeDefined();
  expect(screen.getByText('县人民政府督查室 2 件、县人民法院 1 件')).toBeDefined();
  expect(await screen.findByText(/2 件的答复期限：2026年6月5日/)).toBeDefined();
  expect(await screen.findByText(/1 件涉及面广、处理难度大，答复期限：2026年9月7日/)).toBeDefined();
});

it('hands over the version that was before the person, on the day chosen, and tells how many', async () => {
  const onDone = show({ __typename: 'HandOverBatchPayload', batch: null });
  await userEvent.click(screen.getByRole('button', { name: '交办 3 件' }));
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('3 件已全部交办。'));
  expect(sent).toMatchObject([{ version: 4, heldOn: today() }]);
});

it('names the one that blocks, and stays open', async () => {
  const message = '第2号不能交办，全部没有交办。';
  const onDone = show({ __typename: 'Invalid', message, field: 'items' });
  await userEvent.click(screen.getByRole('button', { name: '交办 3 件' }));
  expect(await screen.findByText(message)).toBeDefined();
  expect(onDone).not.toHaveBeenCalled();
});
