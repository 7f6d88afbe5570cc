import { type ColourMode, fontFamily, palette } from './palette.ts';

/**
 * The palette as CSS custom properties: `--ink`, `--accent-soft` and so on, with `--font` and `--scale`.
 * `scale` is the size of print, 1 for standard. Lengths in our style sheets are in rem, so that they follow it.
 */
export function cssVariables(mode: ColourMode, scale: number): Record<`--${string}`, string> {
  const colours = Object.entries(palette[mode]).map(([tone, colour]) => [`--${tone}`, colour]);
  return {
    ...Object.fromEntries(colours),
    '--font': fontFamily,
    '--scale': String(scale),
    '--shadow': mode === 'light' ? '0 1px 2px rgb(31 35 41 / 6%), 0 4px 16px rgb(31 35 41 / 5%)' : 'none',
  };
}

/** The same colours under the names that antd-mobile reads, at the phone's base size of 17 px times `scale`. */
export function antdMobileVariables(mode: ColourMode, scale: number): Record<`--${string}`, string> {
  const colours = palette[mode];
  const size = (pixels: number) => `${Math.round(pixels * scale)}px`;
  return {
    '--adm-color-primary': colours.accent,
    '--adm-color-success': colours.ok,
    '--adm-color-warning': colours.due,
    '--adm-color-danger': colours.late,
    '--adm-color-text': colours.ink,
    '--adm-color-text-secondary': colours['ink-2'],
    '--adm-color-weak': colours['ink-3'],
    '--adm-color-light': colours['ink-3'],
    '--adm-color-border': colours.line,
    '--adm-color-background': colours.paper,
    '--adm-color-box': colours.rest,
    '--adm-color-fill-content': colours.rest,
    '--adm-color-text-light-solid': colours['on-accent'],
    '--adm-font-family': fontFamily,
    '--adm-font-size-main': size(17),
    '--adm-font-size-4': size(14),
    '--adm-font-size-5': size(15),
    '--adm-font-size-6': size(15),
    '--adm-font-size-7': size(17),
    '--adm-font-size-8': size(17),
    '--adm-font-size-9': size(18),
    '--adm-font-size-10': size(20),
  };
}
