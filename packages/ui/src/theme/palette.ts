/** A colour by what it says, never by what it looks like. */
export type Tone =
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'line'
  | 'edge'
  | 'ground'
  | 'paper'
  | 'wash'
  | 'rest'
  | 'accent'
  | 'accent-soft'
  | 'on-accent'
  | 'band'
  | 'on-band'
  | 'ok'
  | 'ok-soft'
  | 'due'
  | 'due-soft'
  | 'late'
  | 'late-soft';

export type ColourMode = 'light' | 'dark';

/**
 * Every colour of the three apps. One accent for brand and primary action; red, amber and green speak of
 * state alone; `band` is the narrow red of the top bar and nothing else. `line` parts things and may be faint,
 * `edge` outlines what one can touch and keeps 3:1.
 */
export const palette: Record<ColourMode, Record<Tone, string>> = {
  light: {
    ink: '#1f2329',
    'ink-2': '#4e5969',
    'ink-3': '#646c78',
    line: '#e5e6eb',
    edge: '#868d98',
    ground: '#f6f5f2',
    paper: '#ffffff',
    wash: '#fbfaf8',
    rest: '#f2f3f5',
    accent: '#2b4acb',
    'accent-soft': '#eaf0ff',
    'on-accent': '#ffffff',
    band: '#8f1d22',
    'on-band': '#ffffff',
    ok: '#1c7a43',
    'ok-soft': '#e6f5ec',
    due: '#8f5300',
    'due-soft': '#fff3dc',
    late: '#b3261e',
    'late-soft': '#fdecea',
  },
  dark: {
    ink: '#ececec',
    'ink-2': '#b9bec7',
    'ink-3': '#989fab',
    line: '#34373d',
    edge: '#747b87',
    ground: '#17181b',
    paper: '#202226',
    wash: '#1c1e21',
    rest: '#2a2c31',
    accent: '#8ea6ff',
    'accent-soft': '#262f52',
    'on-accent': '#10162e',
    band: '#6f171b',
    'on-band': '#ffffff',
    ok: '#6cc792',
    'ok-soft': '#1d3527',
    due: '#e5b35c',
    'due-soft': '#3a2c12',
    late: '#ff8f85',
    'late-soft': '#40211f',
  },
};

/** System faces first; Noto Sans SC only where the machine has no Chinese face of its own. */
export const fontFamily =
  '-apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC Variable", system-ui, sans-serif';
