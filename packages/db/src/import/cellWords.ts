/** A value as it stands in a cell of a workbook. */
import type { RegisterField } from '@renda/domain';
import type { RegisterPicture } from './RegisterPicture.ts';

/** The value in the words of the file's language, which is Chinese; empty where there is none. */
export function cellWords(picture: RegisterPicture, field: RegisterField, value: unknown): string {
  if (value == null) return '';
  switch (field.type) {
    case 'choice':
      return field.terms[String(value)]?.['zh-CN'] ?? String(value);
    case 'flag':
      return value === true ? '是' : '否';
    case 'reference':
      return picture.label(field.noun, String(value));
    default:
      return String(value);
  }
}
