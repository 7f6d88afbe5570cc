export { antdTheme } from './antdTheme.ts';
export { type Appearance, type Scale, scales, setAppearance, useAppearance, useColourMode } from './appearance.ts';
export { antdMobileVariables, cssVariables } from './cssVariables.ts';
export { loadFallbackFont } from './loadFallbackFont.ts';
export { type ColourMode, fontFamily, palette, type Tone } from './palette.ts';
export { useRootVariables } from './useRootVariables.ts';
