/** Photographs without the place where they were taken: a picture of a road must not tell where the deputy lives. */
import exifr from 'exifr';
import sharp from 'sharp';

/** The photograph as it may be kept, and whether a place was removed; one without a place comes back as it was. */
export async function withoutPlace(bytes: Uint8Array): Promise<{ bytes: Uint8Array; isLocationRemoved: boolean }> {
  const place = await exifr.gps(bytes).catch(() => undefined);
  if (place === undefined) return { bytes, isLocationRemoved: false };
  // sharp writes no metadata unless told to; the turn of the camera and the colours are put into the picture itself.
  const kept = await sharp(bytes).autoOrient().keepIccProfile().jpeg({ quality: 92 }).toBuffer();
  return { bytes: kept, isLocationRemoved: true };
}
