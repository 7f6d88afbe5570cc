import { describe, expect, it } from 'vitest';
import { Invalid } from '../kernel/Refusal.ts';
import { attachmentMaxBytes, checkedFileName, checkedMediaType, checkedSize, losesPlace } from './attachmentRules.ts';

describe('a file', () => {
  it.each(['application/x-msdownload', 'text/html', 'image/svg+xml', null])('of content %s is refused', (found) => {
    expect(() => checkedMediaType(found)).toThrow(Invalid);
  });

  it('of an office or a phone is taken', () => {
    expect(checkedMediaType('application/pdf')).toBe('application/pdf');
    expect(checkedMediaType('image/jpeg')).toBe('image/jpeg');
  });

  it('may not be empty, nor larger than the limit', () => {
    expect(() => checkedSize(0)).toThrow('空的');
    expect(checkedSize(attachmentMaxBytes)).toBe(attachmentMaxBytes);
    expect(() => checkedSize(attachmentMaxBytes + 1)).toThrow('20 MB');
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\临时\\现场照片.jpg', '现场照片.jpg'],
    ['a<b>:"c|?*.pdf', 'abc.pdf'],
    ['..', '未命名文件'],
    ['报告\u202Efdp.exe', '报告fdp.exe'],
  ])('named %s is kept as %s', (given, kept) => {
    expect(checkedFileName(given)).toBe(kept);
  });

  it('loses the place of taking when it is a photograph', () => {
    expect(losesPlace('image/jpeg', 'PHOTO')).toBe(true);
    expect(losesPlace('application/pdf', 'PHOTO')).toBe(false);
    expect(losesPlace('image/jpeg', 'VISIT_PHOTO')).toBe(false);
  });
});
