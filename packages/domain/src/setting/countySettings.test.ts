import { describe, expect, test } from 'vitest';
import { Invalid } from '../kernel/Refusal.ts';
import { checkedSetting, countySettingKeys, countySettings, settingOf } from './countySettings.ts';

describe.each(countySettingKeys)('the setting %s', (key) => {
  const { default: usual, least, most } = countySettings[key];

  test('takes its bounds and nothing beyond them', () => {
    for (const value of [least, usual, most]) expect(checkedSetting(key, value)).toBe(value);
    for (const value of [least - 1, most + 1, usual + 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => checkedSetting(key, value)).toThrow(Invalid);
    }
  });

  test('is its default where nothing fit is kept', () => {
    expect(settingOf(key, least)).toBe(least);
    for (const kept of [undefined, null, String(usual), most + 1, [most]]) expect(settingOf(key, kept)).toBe(usual);
  });
});
