import { ApolloProvider } from '@apollo/client/react';
import { createGraphClient, setUpTexts } from '@renda/client';
import { DesktopTheme } from '@renda/ui/desktop';
import { uiTexts } from '@renda/ui/texts';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { EntryForm } from './EntryForm.tsx';
import { registerSpecs } from './registerSpecs.ts';
import registerEn from './texts.en.json' with { type: 'json' };
import register from './texts.zh-CN.json' with { type: 'json' };

afterEach(cleanup);

beforeAll(() => setUpTexts({ ui: uiTexts, register: { 'zh-CN': register, en: registerEn } }));

it('a form of the register shows its limits, and says beside a field what is wrong before anything is sent', async () => {
  const client = createGraphClient({ possibleTypes: {}, onTurnedBack: () => undefined });
  render(
    <ApolloProvider client={client}>
      <DesktopTheme>
        <EntryForm entry={null} onClose={() => undefined} onDone={() => undefined} spec={registerSpecs.township} />
      </DesktopTheme>
    </ApolloProvider>,
  );
  await screen.findByText('新增乡镇');
  expect(screen.getByText('0 / 30')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('行政区划代码'), '5305');
  await userEvent.click(screen.getByRole('button', { name: /保\s?存/ }));
  expect(await screen.findByText('行政区划代码是 9 位数字。')).toBeTruthy();
  expect(await screen.findByText('请填写名称。')).toBeTruthy();
});
