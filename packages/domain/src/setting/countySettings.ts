/** The numbers that a county sets for itself: each with its bounds, on what it rests, and what follows from changing it. */
import { Invalid, type Sentences } from '../kernel/Refusal.ts';
import { defaultDrawPercent, drawPercentSetting } from '../look-back/draw.ts';
import { SMALLEST_COMPARED, smallestComparedSetting } from '../rate/boardRow.ts';

export type CountySetting = {
  readonly label: Sentences;
  /** What it counts. */
  readonly unit: Sentences;
  readonly default: number;
  readonly least: number;
  readonly most: number;
  /** On what it rests, as it is cited. */
  readonly basis: Sentences;
  /** Whether the number itself stands there; otherwise it is the platform's proposal. */
  readonly isStatedInSource: boolean;
  /** What follows from a change, and for what it does not. */
  readonly consequence: Sentences;
};

export const countySettings = {
  [drawPercentSetting]: {
    label: { 'zh-CN': '回头看抽查比例', en: 'Share drawn for look-backs' },
    unit: { 'zh-CN': '%', en: 'per cent' },
    default: defaultDrawPercent,
    least: 1,
    most: 100,
    basis: {
      'zh-CN': '《代表法》第五十一条要求办理结果向代表反馈并接受监督，未规定抽查比例',
      en: 'The Law on Deputies, article 51, puts the handling under supervision and names no share',
    },
    isStatedInSource: false,
    consequence: {
      'zh-CN': '从下一次抽取起，按新的比例抽取A类建议；已抽取的样本不变，抽取时仍可另定比例。',
      en: 'The next draw takes this share of class A; samples drawn before stay as they are, and a draw may still name its own share.',
    },
  },
  [smallestComparedSetting]: {
    label: { 'zh-CN': '参与比较的最少件数', en: 'Fewest cases that are compared' },
    unit: { 'zh-CN': '件', en: 'cases' },
    default: SMALLEST_COMPARED,
    least: 2,
    most: 100,
    basis: {
      'zh-CN': '统计口径，法律没有规定：件数太少的比率不宜比较',
      en: 'A statistical convention, in no law: shares of very few cases should not be compared',
    },
    isStatedInSource: false,
    consequence: {
      'zh-CN': '办理看板和已公开的年度情况立即按新的件数分档：不足的单列，不排序；公开页面只列件数，不列百分比。',
      en: 'Boards and the public reports of years are banded by it at once: groups with fewer stand apart and are not sorted, and the public page shows their counts without a per cent.',
    },
  },
} as const satisfies Record<string, CountySetting>;

export type CountySettingKey = keyof typeof countySettings;
export const countySettingKeys = Object.keys(countySettings) as CountySettingKey[];

/** The county's own number where one is kept and it is within its bounds, else the default. */
export function settingOf(key: CountySettingKey, kept: unknown): number {
  const { default: usual, least, most } = countySettings[key];
  return typeof kept === 'number' && Number.isInteger(kept) && kept >= least && kept <= most ? kept : usual;
}

/** The number; refuses (`Invalid` on `value`) one that is not whole or out of bounds. */
export function checkedSetting(key: CountySettingKey, value: number): number {
  const { label, least, most, unit } = countySettings[key];
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Invalid('value', {
    'zh-CN': `${label['zh-CN']}应为 ${least} 到 ${most} 的整数（${unit['zh-CN']}）。`,
    en: `${label.en}: a whole number from ${least} to ${most} (${unit.en}).`,
  });
}
