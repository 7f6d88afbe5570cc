import { expect, it } from 'vitest';
import { type DraftContent, type DraftWork, newWork } from './DraftWork.ts';
import { draftGaps } from './draftGaps.ts';

const toChoose = { mandate: '请选代表身份。', category: '请选择类别。' };

function whole(change: Partial<DraftContent> = {}): DraftWork {
  const work = newWork('d1');
  const content: DraftContent = {
    ...work.content,
    title: '关于改造临崖路段护栏的建议',
    body: '三处弯道临崖，雨季多雾，护墩稀，晚上看不清。',
    proposal: '请装护栏和爆闪灯。',
    category: { id: 'c1', name: '交通电力' },
    ...change,
  };
  return { ...work, content };
}

it('a complete draft has no gaps', () => {
  expect(draftGaps(whole(), 'zh-CN', toChoose)).toEqual([]);
});

it('each gap says what to do and on which screen', () => {
  expect(draftGaps(whole({ title: '路', body: '', category: null }), 'zh-CN', toChoose)).toEqual([
    { field: 'body', step: 'matter', message: '反映的情况至少 10 个字。' },
    { field: 'title', step: 'matter', message: '标题至少 5 个字。' },
    { field: 'categoryId', step: 'request', message: '请选择类别。' },
  ]);
});

it('a reason is asked only where the public may not read it', () => {
  const fields = (openness: DraftContent['openness']) =>
    draftGaps(whole({ openness }), 'en', toChoose).map(({ field }) => field);
  expect(fields('SUMMARY')).toEqual([]);
  expect(fields('CLOSED')).toEqual(['opennessReason']);
});

it('who holds two mandates says by which one it is raised', () => {
  expect(draftGaps({ ...whole(), leadDeputyId: null }, 'zh-CN', toChoose)).toEqual([
    { field: 'leadDeputyId', step: 'matter', message: '请选代表身份。' },
  ]);
});
