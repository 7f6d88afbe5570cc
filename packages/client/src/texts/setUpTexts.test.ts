import i18next from 'i18next';
import { expect, it } from 'vitest';
import en from './en.json' with { type: 'json' };
import { currentLocale, setUpTexts } from './setUpTexts.ts';
import zhCN from './zh-CN.json' with { type: 'json' };

it('the screens are Chinese until somebody chooses English, and then stay English', async () => {
  await setUpTexts({});
  expect(currentLocale()).toBe('zh-CN');
  await i18next.changeLanguage('en');
  expect(document.documentElement.lang).toBe('en');
  await setUpTexts({});
  expect(currentLocale()).toBe('en');
  expect(i18next.t('client:fault.network')).toContain('could not be reached');
});

it('every fault has its sentence in both languages', () => {
  expect(Object.keys(en.fault).sort()).toEqual(Object.keys(zhCN.fault).sort());
});
