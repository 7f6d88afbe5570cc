/** Small files of each kind, real in their content. Nobody's photograph, nobody's paper. */
import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/** Somewhere in the county. */
const place = {
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '24/1 49/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '99/1 36/1 0/1',
  },
};

/** A grey picture of 64 × 48, with the place in its EXIF data if wanted. */
export function photograph(type: 'jpeg' | 'png' | 'webp', hasPlace: boolean): Promise<Buffer> {
  const grey = sharp({ create: { width: 64, height: 48, channels: 3, background: '#888888' } });
  return (hasPlace ? grey.withExif(place) : grey).toFormat(type).toBuffer();
}

/** The smallest thing that calls itself a PDF; `mark` tells one from another. */
export function pdf(mark = ''): Buffer {
  return Buffer.from(`%PDF-1.7\n%${mark}\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n`);
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export const docx = zip({
  '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
  'word/document.xml': '<w:document/>',
});

export const ofd = zip({ 'OFD.xml': '<ofd:OFD Version="1.1"/>', 'Doc_0/Document.xml': '<ofd:Document/>' });

export const program = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(256)]);

/** A ZIP of stored entries. */
function zip(entries: Readonly<Record<string, string>>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(entries)) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)];
    const facts = entryFacts(name, data);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), facts, name, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    files.push(file);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), facts, place, name]));
    offset += file.length;
  }
  return Buffer.concat([...files, ...directory, zipEnd(directory, offset)]);
}

/** What both headers of an entry say alike: version, time, sum, sizes, length of the name. */
function entryFacts(name: Buffer, data: Buffer): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt32LE(crc32(data), 10);
  facts.writeUInt32LE(data.length, 14);
  facts.writeUInt32LE(data.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

function zipEnd(directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
