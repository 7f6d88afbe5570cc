import { setUpTexts } from '@renda/client';
import { uiTexts } from '@renda/ui/texts';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import registerEn from './texts.en.json' with { type: 'json' };
import register from './texts.zh-CN.json' with { type: 'json' };
import { Validity } from './Validity.tsx';

afterEach(cleanup);

beforeAll(() => setUpTexts({ ui: uiTexts, register: { 'zh-CN': register, en: registerEn } }));

it.each([
  [{ validFrom: '2022-01-18', asOf: '2026-03-05' }, '2022年1月18日起'],
  [{ validFrom: '2022-01-18', validTo: '2026-03-05', asOf: '2026-03-04' }, '2022年1月18日至2026年3月4日'],
  [{ validFrom: '2022-01-18', validTo: '2026-03-05', asOf: '2026-03-05' }, '2022年1月18日至2026年3月4日已终止'],
  [{ validFrom: '2026-04-01', asOf: '2026-03-05' }, '2026年4月1日起尚未开始'],
  [{ validFrom: '2026-02-03', validTo: '2026-02-04', asOf: '2026-03-05', isEvent: true }, '2026年2月3日已结束'],
  [{ validFrom: '2026-02-03', validTo: '2026-02-04' }, '2026年2月3日'],
])('%j reads %s', (days, words) => {
  const { container } = render(<Validity {...days} />);
  expect(container.textContent).toBe(words);
});
