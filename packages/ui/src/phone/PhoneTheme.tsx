import { ConfigProvider } from 'antd-mobile';
import enUS from 'antd-mobile/es/locales/en-US';
import zhCN from 'antd-mobile/es/locales/zh-CN';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useLocale } from '../texts/useLocale.ts';
import { useAppearance, useColourMode } from '../theme/appearance.ts';
import { antdMobileVariables, cssVariables } from '../theme/cssVariables.ts';
import { loadFallbackFont } from '../theme/loadFallbackFont.ts';
import { useRootVariables } from '../theme/useRootVariables.ts';
import '../theme/base.css';
import './phone.css';
import './renderOnReact19.ts';

/** Colours, print size and language for antd-mobile and for our own components. */
export function PhoneTheme({ children }: { children: ReactNode }) {
  const mode = useColourMode();
  const { scale } = useAppearance();
  const locale = useLocale();
  const variables = useMemo(
    () => ({ ...cssVariables(mode, scale), ...antdMobileVariables(mode, scale) }),
    [mode, scale],
  );
  useRootVariables(variables, mode);
  useEffect(loadFallbackFont, []);
  return <ConfigProvider locale={locale === 'en' ? enUS : zhCN}>{children}</ConfigProvider>;
}
