/** What a cell of a workbook says, held against the field that its column stands for. */
import { isPlainDate } from '../kernel/plainDate.ts';
import type { Sentences } from '../kernel/Refusal.ts';
import type { ChoiceField, RegisterField } from '../register/RegisterField.ts';
import { cleanLine, matchText } from './cleanText.ts';

/** A cell as it is read from a file: real dates as YYYY-MM-DD. What can't be believed says why. */
export type RawCell = string | number | boolean | null | { readonly unfit: 'FORMULA' | 'FAULT' };

/** The value, null where the cell is empty; or why there is none. References are read as text. */
export type CellReading = { readonly value: unknown } | { readonly problem: Sentences };

const problem = (zh: string, en: string): CellReading => ({ problem: { 'zh-CN': zh, en } });

/** Reads a cell by its field. Bounds and lists are the register's own check and come after. */
export function readCell(field: RegisterField, raw: RawCell): CellReading {
  if (typeof raw === 'object' && raw !== null) return unfit[raw.unfit];
  if (raw === null || (typeof raw === 'string' && raw.trim() === '')) return { value: null };
  switch (field.type) {
    case 'text':
    case 'reference':
      return { value: textOf(raw, field.type === 'text' && field.shape !== undefined) };
    case 'choice':
      return chosen(field, String(raw));
    case 'number':
      return wholeNumber(field.label, raw);
    case 'flag':
      return yesOrNo(raw);
    case 'day':
      return day(field.label, raw);
  }
}

const unfit = {
  FORMULA: problem(
    '这一格是公式，不能导入。请复制后选择性粘贴为“值”。',
    'This cell holds a formula, which is not taken. Copy it and paste it as a value.',
  ),
  FAULT: problem('这一格在表格里就是错误值，请改正。', 'This cell shows an error in the workbook itself; correct it.'),
} as const;

/** The cell in words, as it was written. */
export function rawText(raw: RawCell): string {
  if (raw === null) return '';
  if (typeof raw === 'object') return raw.unfit === 'FORMULA' ? '（公式）' : '（错误值）';
  if (typeof raw === 'boolean') return raw ? '是' : '否';
  return String(raw);
}

/** Codes and telephone numbers are typed full-width, or come as numbers. */
function textOf(raw: string | number | boolean, hasShape: boolean): string {
  const text = rawText(raw);
  const clean = text.includes('\n') ? text.trim() : cleanLine(text);
  return hasShape ? clean.normalize('NFKC') : clean;
}

function chosen({ label, terms }: ChoiceField, text: string): CellReading {
  const asked = matchText(text);
  const found = Object.entries(terms).find(([key, words]) =>
    [key, words['zh-CN'], words.en].some((word) => matchText(word) === asked),
  );
  if (found) return { value: found[0] };
  const words = Object.values(terms).slice(0, 8);
  return problem(
    `没有“${text}”这种${label['zh-CN']}，可填：${words.map((each) => each['zh-CN']).join('、')}。`,
    `"${text}" is not one of the list of ${label.en}: ${words.map((each) => each.en).join(', ')}.`,
  );
}

function wholeNumber(label: Sentences, raw: string | number | boolean): CellReading {
  const value =
    typeof raw === 'number'
      ? raw
      : Number(
          String(raw)
            .normalize('NFKC')
            .replace(/[年岁名\s]/gu, ''),
        );
  if (Number.isSafeInteger(value)) return { value };
  return problem(`${label['zh-CN']}应是整数。`, `${label.en} is a whole number.`);
}

const yes = ['是', '√', '✓', 'y', 'yes', 'true', '1'];
const no = ['否', '×', 'n', 'no', 'false', '0'];

function yesOrNo(raw: string | number | boolean): CellReading {
  const text = matchText(rawText(raw));
  if (yes.includes(text)) return { value: true };
  if (no.includes(text)) return { value: false };
  return problem('请填“是”或“否”。', 'Write 是 or 否 (yes or no).');
}

const dayShapes = [
  /^(\d{4})年(\d{1,2})月(\d{1,2})日?(?:（.*）|\(.*\))?$/u,
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t?00:00:00(?:\.0+)?z?)?$/u,
  /^(\d{4})(\d{2})(\d{2})$/u,
];

function day(label: Sentences, raw: string | number | boolean): CellReading {
  const text = matchText(String(raw));
  for (const shape of dayShapes) {
    const [, year, month = '', date = ''] = shape.exec(text) ?? [];
    if (year === undefined) continue;
    const value = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    if (isPlainDate(value)) return { value };
  }
  return problem(
    `${label['zh-CN']}请写成 2026-03-05 或 2026年3月5日。`,
    `Write ${label.en} as 2026-03-05 or 2026年3月5日.`,
  );
}
