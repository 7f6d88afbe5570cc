/** Why a file is not read: a sentence that says what to do instead. */
import { Invalid, type Sentences } from '@renda/domain';

const reasons = {
  ENCRYPTED: {
    'zh-CN': '这个文件设有打开密码，读不了。请在 Excel 里取消密码后另存，再上传。',
    en: 'This file is protected by a password and cannot be read. Take the password off, save it again, and upload that.',
  },
  OLD_EXCEL: {
    'zh-CN': '这是旧版 Excel（.xls）文件。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再上传。',
    en: 'This is an old Excel file (.xls). Open it in Excel or WPS, save it as an Excel workbook (.xlsx), and upload that.',
  },
  BINARY_EXCEL: {
    'zh-CN': '这是二进制 Excel（.xlsb）文件。请另存为“Excel 工作簿（.xlsx）”后再上传。',
    en: 'This is a binary Excel file (.xlsb). Save it as an Excel workbook (.xlsx) and upload that.',
  },
  NO_TABLE: {
    'zh-CN': '这不是 Excel 工作簿（.xlsx）或 CSV 文件。',
    en: 'This is neither an Excel workbook (.xlsx) nor a CSV file.',
  },
  BROKEN: {
    'zh-CN': '这个文件已损坏或没有传完整，读不了。请在 Excel 里打开确认后另存，再上传。',
    en: 'This file is damaged or incomplete and cannot be read. Open it in Excel, save it again, and upload that.',
  },
  BLOWN_UP: {
    'zh-CN': '这个文件解压后大得不正常，已拒绝读取。请只保留要导入的数据，复制到新工作簿后再上传。',
    en: 'This file unpacks to an abnormal size and was not read. Copy the data alone into a new workbook and upload that.',
  },
  UNSAFE: {
    'zh-CN': '这个文件里有不应出现的内容（文档类型声明），已拒绝读取。请把数据复制到新工作簿后再上传。',
    en: 'This file holds what no workbook should (a document type declaration) and was not read. Copy the data into a new workbook.',
  },
  EMPTY: {
    'zh-CN': '这个文件的第一张工作表里没有数据。',
    en: 'The first sheet of this file holds no data.',
  },
} as const satisfies Record<string, Sentences>;

/** Why `refuseFile` refused; null for any other refusal. */
export function refusalReason({ sentences }: Invalid): keyof typeof reasons | null {
  const found = Object.entries(reasons).find(([, known]) => known === sentences);
  return found ? (found[0] as keyof typeof reasons) : null;
}

/** Refuses the file (`Invalid`). */
export function refuseFile(reason: keyof typeof reasons): never {
  throw new Invalid('file', reasons[reason]);
}

/** Refuses a file with more of something than is read. */
export function refuseTooMany(what: 'ROWS' | 'COLUMNS', max: number): never {
  const most = max.toLocaleString('en');
  throw new Invalid(
    'file',
    what === 'ROWS'
      ? {
          'zh-CN': `一次最多导入 ${most} 行，这个文件更多。请分成几个文件。`,
          en: `At most ${most} rows are taken at once; this file has more. Divide it into several files.`,
        }
      : {
          'zh-CN': `最多读取 ${most} 列，这个文件更多。请只保留要导入的列。`,
          en: `At most ${most} columns are read; this file has more. Keep only the columns to be imported.`,
        },
  );
}
