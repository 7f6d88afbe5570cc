/** What a file is, by its content: the name and the type that came with it are never believed. */
import { fileTypeFromBuffer } from 'file-type';

/** The media type found in the bytes, or null. OFD, the official layout format (GB/T 33190), is a ZIP whose root is OFD.xml. */
export async function mediaTypeOf(bytes: Uint8Array): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes);
  if (
    found?.mime === 'application/zip' &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('OFD.xml')
  ) {
    return 'application/ofd';
  }
  return found?.mime ?? null;
}
