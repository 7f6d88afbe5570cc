import { describe, expect, it } from 'vitest';
import { searchText } from './searchText.ts';

describe('searchText', () => {
  it('holds the name, its pinyin and its initials', () => {
    expect(searchText('县水务局')).toBe('县水务局 xianshuiwuju xswj');
  });

  it('reads the first character of a person as a surname', () => {
    expect(searchText('单玉茶', { isPerson: true })).toBe('单玉茶 shanyucha syc');
    expect(searchText('单位')).toBe('单位 danwei dw');
  });

  it('finds a name with a dot by its initials', () => {
    expect(searchText('岩·罕拉', { isPerson: true })).toBe('岩·罕拉 yanhanla yhl');
  });

  it('keeps Latin letters and figures in lower case', () => {
    expect(searchText('A1片区')).toMatch(/^a1片区 a1pianqu/);
  });

  it('writes ü as v, as it is typed', () => {
    expect(searchText('吕绿', { isPerson: true })).toBe('吕绿 lvlv ll');
  });
});
