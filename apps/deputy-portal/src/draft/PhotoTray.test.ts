import type { UploadOutcome } from '@renda/client';
import { attachmentMaxBytes } from '@renda/domain';
import { expect, it } from 'vitest';
import { DraftKeeper } from './DraftKeeper.ts';
import { newWork } from './DraftWork.ts';
import { PhotoTray } from './PhotoTray.ts';

const nowhere = {
  begin: async () => ({ kind: 'unreachable' }) as const,
  revise: async () => ({ kind: 'unreachable' }) as const,
  read: async () => null,
};

/** A tray whose uploads end when the test says so. */
function tray() {
  const copy = { key: 'k', wasTried: false, suggestionId: null, version: 0, screener: null, isDirty: false };
  const keeper = new DraftKeeper(
    { copy: { ...copy, coSigners: [], work: newWork(null) }, saving: { kind: 'idle' } },
    nowhere,
    () => {},
  );
  const sent: { key: string; end: (outcome: UploadOutcome) => Promise<void> }[] = [];
  const photos = new PhotoTray(
    keeper,
    (_file, { key }) =>
      new Promise((resolve) => {
        const end = async (outcome: UploadOutcome) => resolve(outcome);
        sent.push({ key, end });
      }),
  );
  return { keeper, photos, sent };
}

const photo = (name: string) => new File(['x'], name, { type: 'image/jpeg' });
const arrived = (id: string): UploadOutcome => ({
  ok: true,
  file: { id, name: '路.jpg', size: 1, mediaType: 'image/jpeg' },
});

it('a photograph that has arrived is part of the draft', async () => {
  const { keeper, photos, sent } = tray();
  photos.add([photo('路.jpg')]);
  expect(photos.onTheWay()).toMatchObject([{ name: '路.jpg', progress: 0 }]);
  await sent[0]?.end(arrived('p1'));
  expect(photos.onTheWay()).toEqual([]);
  expect(keeper.state().copy.work.photos).toEqual([{ id: 'p1', name: '路.jpg' }]);
});

it('one that failed says why and is sent again under the same key', async () => {
  const { photos, sent } = tray();
  photos.add([photo('桥.jpg')]);
  await sent[0]?.end({ ok: false, message: '没有传上去。' });
  const key = photos.onTheWay()[0]?.key ?? '';
  expect(photos.onTheWay()).toMatchObject([{ error: '没有传上去。' }]);
  photos.retry(key);
  expect(photos.onTheWay()[0]?.error).toBeUndefined();
  expect(sent.map((each) => each.key)).toEqual([key, key]);
});

it('one that is removed on its way does not come back when it arrives', async () => {
  const { keeper, photos, sent } = tray();
  photos.add([photo('河.jpg')]);
  photos.remove(photos.onTheWay()[0]?.key ?? '');
  await sent[0]?.end(arrived('p1'));
  expect(photos.onTheWay()).toEqual([]);
  expect(keeper.state().copy.work.photos).toEqual([]);
});

it('one that is too large is refused before it is sent', () => {
  const { photos, sent } = tray();
  const large = photo('大.jpg');
  Object.defineProperty(large, 'size', { value: attachmentMaxBytes + 1 });
  photos.add([large]);
  expect(photos.onTheWay()[0]?.error).toContain('20 MB');
  expect(sent).toEqual([]);
});

it('one that has arrived can be taken off the draft', async () => {
  const { keeper, photos, sent } = tray();
  photos.add([photo('路.jpg')]);
  await sent[0]?.end(arrived('p1'));
  photos.remove('p1');
  expect(keeper.state().copy.work).toMatchObject({ photos: [], removedPhotoIds: ['p1'] });
});
