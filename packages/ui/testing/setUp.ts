import { cleanup } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { afterAll, afterEach } from 'vitest';
import { uiTexts } from '../src/texts/index.ts';

await i18next.use(initReactI18next).init({
  lng: 'zh-CN',
  resources: { 'zh-CN': { ui: uiTexts['zh-CN'] }, en: { ui: uiTexts.en } },
  interpolation: { escapeValue: false },
});

afterEach(cleanup);
// What React has put off is done while there still is a window.
afterAll(() => new Promise((done) => setTimeout(done, 30)));
