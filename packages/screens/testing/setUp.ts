import { uiTexts } from '@renda/ui/texts';
import { cleanup } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { afterAll, afterEach } from 'vitest';
import { screenTexts } from '../src/texts.ts';

const texts = Object.entries({ ui: uiTexts, ...screenTexts });

await i18next.use(initReactI18next).init({
  lng: 'zh-CN',
  resources: {
    'zh-CN': Object.fromEntries(texts.map(([name, each]) => [name, each['zh-CN']])),
    en: Object.fromEntries(texts.map(([name, each]) => [name, each.en])),
  },
  interpolation: { escapeValue: false },
});

afterEach(cleanup);
// What React has put off is done while there still is a window.
afterAll(() => new Promise((done) => setTimeout(done, 30)));
