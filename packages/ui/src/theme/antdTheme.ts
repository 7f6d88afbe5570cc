import type { ThemeConfig } from 'antd';
import { type ColourMode, fontFamily, palette, type Tone } from './palette.ts';

function colourTokens(colours: Record<Tone, string>): NonNullable<ThemeConfig['token']> {
  return {
    colorPrimary: colours.accent,
    colorInfo: colours.accent,
    colorLink: colours.accent,
    colorSuccess: colours.ok,
    colorWarning: colours.due,
    colorError: colours.late,
    colorText: colours.ink,
    colorTextSecondary: colours['ink-2'],
    colorTextTertiary: colours['ink-3'],
    colorTextQuaternary: colours['ink-3'],
    colorTextPlaceholder: colours['ink-3'],
    colorTextDescription: colours['ink-3'],
    colorBorder: colours.edge,
    colorBorderSecondary: colours.line,
    colorBgLayout: colours.ground,
    colorBgContainer: colours.paper,
    colorBgElevated: colours.paper,
    colorTextLightSolid: colours['on-accent'],
  };
}

/**
 * The palette as antd's tokens, at the desktop's base size of 14 px times `scale`. `touch` makes every control
 * 44 px high, for tablets. The caller adds antd's own algorithm for the mode: it is not imported here, so that
 * the phone app never loads antd.
 */
export function antdTheme(mode: ColourMode, scale: number, touch: boolean): Omit<ThemeConfig, 'algorithm'> {
  const colours = palette[mode];
  const height = Math.round((touch ? 44 : 34) * scale);
  return {
    token: {
      ...colourTokens(colours),
      fontFamily,
      fontSize: Math.round((touch ? 15 : 14) * scale),
      controlHeight: height,
      controlHeightLG: Math.max(height, Math.round(44 * scale)),
      controlHeightSM: touch ? height : Math.round(28 * scale),
      borderRadius: 8,
      borderRadiusLG: 10,
      wireframe: false,
    },
    components: {
      Button: {
        defaultBorderColor: colours.line,
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 500,
      },
      Tooltip: { colorBgSpotlight: colours.ink, colorTextLightSolid: colours.paper },
    },
  };
}
