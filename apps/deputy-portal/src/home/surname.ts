const compound = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '皇甫',
  '尉迟',
  '东方',
  '慕容',
  '令狐',
  '司徒',
  '公孙',
  '夏侯',
  '端木',
  '百里',
  '独孤',
  '南宫',
  '长孙',
  '宇文',
  '轩辕',
  '西门',
];

/** The surname of a Chinese name: two characters where it is a known compound one, else the first. */
export function surname(name: string): string {
  const letters = [...name.trim()];
  const two = letters.slice(0, 2).join('');
  return letters.length > 2 && compound.includes(two) ? two : (letters[0] ?? '');
}
