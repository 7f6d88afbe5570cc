/** The measures of official paper (GB/T 9704-2012): A4, its margins, sizes of type by their Chinese names, and the pitch of lines. */

/** Twips (1/20 pt) of a millimetre. */
const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

export const page = {
  size: { width: twips(210), height: twips(297) },
  // 天头37 mm, 订口28 mm, the block of text 156 × 225 mm; the number of the page 7 mm below it.
  margin: {
    top: twips(37),
    bottom: twips(35),
    left: twips(28),
    right: twips(26),
    header: twips(15),
    footer: twips(23),
  },
} as const;

/** The width of the block of text. */
export const textWidth = page.size.width - page.margin.left - page.margin.right;
/** From the block's upper edge to the head of a document. */
export const aboveHead = twips(35);

/** Sizes of type in half points: 2号, 3号, 4号, 小四. */
export const size = { two: 44, three: 32, four: 28, smallFour: 24 } as const;

/** 22 lines a page: 28.95 pt from line to line; closer in tables. */
export const pitch = { text: 579, title: 680, table: 400 } as const;

/** Two characters of 3号. */
export const twoCharacters = 640;

/** Type by what it is used for. */
export const type = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
  number: '宋体',
} as const;

/** What a machine without one of these takes instead, the likest first. */
const instead: Readonly<Record<string, string>> = {
  [type.title]: '华文中宋;STZhongsong;宋体;SimSun;Noto Serif CJK SC',
  [type.body]: '仿宋;FangSong;华文仿宋;STFangsong;Noto Serif CJK SC',
  [type.heading]: 'SimHei;Noto Sans CJK SC',
  [type.subheading]: '楷体;KaiTi;华文楷体;STKaiti;Noto Serif CJK SC',
  [type.number]: 'SimSun;Noto Serif CJK SC',
};

/** The table of type of the file, with what to take instead. */
export const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(instead)
  .map(([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/></w:font>`)
  .join('')}</w:fonts>`;
