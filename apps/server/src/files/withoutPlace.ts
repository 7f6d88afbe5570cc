/** Photographs without the place where they were taken: a picture of a road must not tell where the deputy lives. */
import { Invalid } from '@renda/domain';
import exifr from 'exifr';
import sharp from 'sharp';

/**
 * The photograph as it may be kept, of the same type, and whether a place was removed; one without a place comes back as it was. Refuses
 * with `Invalid` one that cannot be opened.
 */
export async function withoutPlace(bytes: Uint8Array): Promise<{ bytes: Uint8Array; isLocationRemoved: boolean }> {
  try {
    if (!(await tellsPlace(bytes))) return { bytes, isLocationRemoved: false };
    return { bytes: await rewritten(bytes), isLocationRemoved: true };
  } catch {
    throw new Invalid('file', {
      'zh-CN': '这张照片已损坏，无法打开；请换一张再传。',
      en: 'This photograph is damaged and cannot be opened; choose another.',
    });
  }
}

/** What cannot be read is taken to tell it. */
async function tellsPlace(bytes: Uint8Array): Promise<boolean> {
  const { exif, xmp } = await sharp(bytes).metadata();
  if (xmp?.includes('GPSLatitude')) return true;
  if (exif === undefined) return false;
  const isPrefixed = exif.toString('latin1', 0, exifPrefix.length) === exifPrefix;
  return exifr.gps(isPrefixed ? exif.subarray(exifPrefix.length) : exif).then(
    (place) => place !== undefined,
    () => true,
  );
}

/** Stands before the EXIF data of some types of image. */
const exifPrefix = 'Exif\0\0';

/** sharp writes no metadata unless told to; the turn of the camera and the colours are put into the picture itself. */
function rewritten(bytes: Uint8Array): Promise<Uint8Array> {
  const picture = sharp(bytes, { failOn: 'error' }).autoOrient().keepIccProfile();
  return picture.jpeg({ quality: 92, force: false }).webp({ quality: 92, force: false }).toBuffer();
}
