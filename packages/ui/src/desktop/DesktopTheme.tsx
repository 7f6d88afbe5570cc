import { App, ConfigProvider, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useLocale } from '../texts/useLocale.ts';
import {
  antdTheme,
  cssVariables,
  loadFallbackFont,
  useAppearance,
  useColourMode,
  useRootVariables,
} from '../theme/index.ts';
import '../theme/base.css';
import './desktop.css';

/** Colours, print size and language for antd and for our own components. `touch` is for tablets. */
export function DesktopTheme({ touch = false, children }: { touch?: boolean; children: ReactNode }) {
  const mode = useColourMode();
  const { scale } = useAppearance();
  const locale = useLocale();
  const variables = useMemo(() => cssVariables(mode, scale), [mode, scale]);
  const config = useMemo(
    () => ({
      ...antdTheme(mode, scale, touch),
      algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    }),
    [mode, scale, touch],
  );
  useRootVariables(variables, mode);
  useEffect(loadFallbackFont, []);
  useEffect(() => {
    document.documentElement.dataset.touch = String(touch);
  }, [touch]);
  return (
    <ConfigProvider button={{ autoInsertSpace: false }} locale={locale === 'en' ? enUS : zhCN} theme={config}>
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
