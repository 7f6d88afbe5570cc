import { describe, expect, test } from 'vitest';
import { Invalid } from '../kernel/Refusal.ts';
import { fillReplyTemplate, replyPlaces, writtenPlace } from './fillReplyTemplate.ts';

const facts = {
  title: '关于{{编号}}的建议',
  number: '昌人建〔2026〕12号',
  deputy: '罗秀英',
  unit: '县交通运输局',
  date: '2026-03-05',
} as const;

describe('a template of replies', () => {
  test('is filled in either language, as often as a place is written', () => {
    const body = '{{领衔代表}}代表：{{ 编号 }}、{{number}}，{{承办单位}}，{{date}}';
    expect(fillReplyTemplate(body, facts)).toBe(
      '罗秀英代表：昌人建〔2026〕12号、昌人建〔2026〕12号，县交通运输局，2026年3月5日',
    );
    for (const locale of ['zh-CN', 'en'] as const)
      for (const place of replyPlaces)
        expect(fillReplyTemplate(writtenPlace(place, locale), facts)).not.toBe(writtenPlace(place, locale));
  });

  test('takes what a suggestion says as it is, braces and dollars too', () => {
    expect(fillReplyTemplate('《{{标题}}》', facts)).toBe('《关于{{编号}}的建议》');
    expect(fillReplyTemplate('{{标题}}', { ...facts, title: '$& $1' })).toBe('$& $1');
  });

  test('leaves a blank for a number that there is not yet, and is itself where it has no places', () => {
    expect(fillReplyTemplate('第{{编号}}号', { ...facts, number: null })).toBe('第＿＿号');
    expect(fillReplyTemplate('{感谢}您的建议', facts)).toBe('{感谢}您的建议');
  });

  test.each(['{{电话}}', '{{}}', '{{constructor}}', '{{标题', '标题}}', '{{标\n题}}', '{{{标题}}}x}}'])(
    'is refused with a place that there is not: %s',
    (body) => {
      expect(() => fillReplyTemplate(body, facts)).toThrow(Invalid);
    },
  );

  test('says which places there are', () => {
    expect(() => fillReplyTemplate('{{电话}}', facts)).toThrow(/\{\{电话\}\}.*\{\{标题\}\}|title/);
  });
});
