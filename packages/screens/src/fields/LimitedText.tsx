import type { TextLimit } from '@renda/domain';
import { Form, Input } from 'antd';
import { useWord } from '../texts/useWord.ts';
import styles from './LimitedText.module.css';
import { useTextRule } from './useTextRule.ts';

interface Props {
  /** The key of the value in the form. */
  name: string | (string | number)[];
  /** The field's name for the server. */
  field?: string;
  limit: TextLimit;
  label?: string;
  /** Lines to begin with; one makes a line, more an area that grows. */
  rows?: number;
  placeholder?: string;
  extra?: string;
}

/** A text of a form under its official label, with its bound in sight and checked as one types. */
export function LimitedText({ name, field = String(name), limit, label, rows = 1, placeholder, extra }: Props) {
  const word = useWord();
  const rule = useTextRule();
  const count = { show: true, max: limit.max };
  return (
    <Form.Item
      className={rows > 1 ? styles.area : undefined}
      extra={extra}
      label={label ?? word(limit.label)}
      name={name}
      required={limit.min > 0}
      rules={[rule(field, limit)]}
      validateDebounce={400}
    >
      {rows === 1 ? (
        <Input count={count} placeholder={placeholder} />
      ) : (
        <Input.TextArea autoSize={{ minRows: rows, maxRows: rows * 3 }} count={count} placeholder={placeholder} />
      )}
    </Form.Item>
  );
}
