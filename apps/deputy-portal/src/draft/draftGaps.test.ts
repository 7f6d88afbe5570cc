import { expect, it } from 'vitest';
import { type DraftContent, newWork } from './DraftWork.ts';
import { draftGaps } from './draftGaps.ts';

const whole: DraftContent = {
  ...newWork('d1').content,
  title: '关于改造临崖路段护栏的建议',
  body: '三处弯道临崖，雨季多雾，护墩稀，晚上看不清。',
  proposal: '请装护栏和爆闪灯。',
  category: { id: 'c1', name: '交通电力' },
};

it('a complete draft has no gaps', () => {
  expect(draftGaps(whole, 'zh-CN', '请选择类别。')).toEqual([]);
});

it('each gap says what to do and on which screen', () => {
  const gaps = draftGaps({ ...whole, title: '路', body: '', category: null }, 'zh-CN', '请选择类别。');
  expect(gaps).toEqual([
    { field: 'body', step: 'matter', message: '反映的情况至少 10 个字。' },
    { field: 'title', step: 'matter', message: '标题至少 5 个字。' },
    { field: 'categoryId', step: 'request', message: '请选择类别。' },
  ]);
});

it('a reason is asked only where the public may not read it', () => {
  const fields = (openness: DraftContent['openness']) =>
    draftGaps({ ...whole, openness }, 'en', 'Choose.').map(({ field }) => field);
  expect(fields('SUMMARY')).toEqual([]);
  expect(fields('CLOSED')).toEqual(['opennessReason']);
});
