import { expect, it } from 'vitest';
import type { DraftCopy } from './DraftKeeper.ts';
import { newWork } from './DraftWork.ts';
import { readCopy } from './readCopy.ts';

const copy: DraftCopy = {
  key: 'k1',
  wasTried: true,
  suggestionId: null,
  version: 0,
  screener: null,
  isDirty: true,
  coSigners: [{ id: 'd2', name: '段演示' }],
  work: { ...newWork('d1'), photos: [{ id: 'p1', name: '一.jpg' }] },
};

it('a draft comes back from the device as it was kept', () => {
  expect(readCopy(JSON.parse(JSON.stringify(copy)))).toEqual(copy);
});

it.each([
  null,
  'text',
  { ...copy, version: '1' },
  { ...copy, work: { ...copy.work, content: { ...copy.work.content, kind: 'COMPLAINT' } } },
  { ...copy, work: { ...copy.work, photos: ['p1'] } },
])('what an older app or a stranger left on the device is not taken for a draft', (value) => {
  expect(readCopy(value)).toBeNull();
});
