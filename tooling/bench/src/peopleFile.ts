/** `node src/peopleFile.ts ROWS`: a workbook of so many people, no two of one name, on the standard output. */
import { pipeline } from 'node:stream/promises';
import { writeTable } from '@renda/documents';

const rows = Number(process.argv[2]);
const surnames = [...'赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻柏水窦章云苏潘葛范'];
const letters = [...'安邦昌达恩芳光海吉佳凯兰明南宁平启荣山泰文祥兴雪雅永元泽贞志云春秋冬夏河江湖月星'];

/** Each name by its place alone. */
function name(at: number): string {
  const letter = (of: number) => letters[Math.floor(of) % letters.length] ?? '';
  return `${surnames[at % surnames.length] ?? ''}${letter(at / surnames.length)}${letter(at / surnames.length / letters.length)}`;
}

function* people() {
  for (let at = 0; at < rows; at += 1) {
    yield [name(at), at % 2 === 0 ? '男' : '女', '彝族', 1950 + (at % 50), '群众', '大学本科', '农民', '13800000000'];
  }
}

const columns = ['姓名', '性别', '民族', '出生年份', '政治面貌', '文化程度', '职业构成', '联系电话'].map((heading) => ({
  heading,
  width: 12,
  format: heading === '出生年份' ? ('number' as const) : ('text' as const),
}));
await pipeline(writeTable({ name: '人员', columns, rows: people() }), process.stdout);
