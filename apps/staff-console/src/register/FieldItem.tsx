import type { RegisterField, TextField } from '@renda/domain';
import { useLocale } from '@renda/ui/texts';
import { AutoComplete, Form, Input, InputNumber, Select, Switch } from 'antd';
import type { NamedEntry } from './EntryNode.ts';
import { fieldRules } from './fieldRules.ts';
import { ReferenceSelect } from './ReferenceSelect.tsx';

interface Props {
  name: string;
  field: RegisterField;
  /** What it may be chosen from, where it refers to another entry. */
  filter?: Readonly<Record<string, unknown>>;
  /** The entry that it refers to now. */
  known?: NamedEntry | null;
  isDisabled?: boolean;
  /** A text of several lines. */
  isLong?: boolean;
  /** How to fill it in. */
  hint?: string | null;
}

/** One field of the register in a form: its control, its limit, its check. */
export function FieldItem({ name, field, isLong = false, hint, ...reference }: Props) {
  const locale = useLocale();
  return (
    <Form.Item
      extra={hint}
      label={field.label[locale]}
      name={name}
      required={field.isRequired && field.type !== 'flag'}
      rules={fieldRules(name, field, locale)}
      valuePropName={field.type === 'flag' ? 'checked' : 'value'}
    >
      <Control field={field} isLong={isLong} reference={reference} />
    </Form.Item>
  );
}

interface ControlProps {
  field: RegisterField;
  isLong: boolean;
  reference: Omit<Props, 'name' | 'field' | 'isLong' | 'hint'>;
  /** Given by the form item around it. */
  id?: string;
  value?: never;
  onChange?: never;
}

function Control({ field, isLong, reference, ...given }: ControlProps) {
  const locale = useLocale();
  switch (field.type) {
    case 'text':
      return <TextControl {...given} field={field} isLong={isLong} />;
    case 'choice': {
      const options = Object.entries(field.terms).map(([value, term]) => ({ value, label: term[locale] }));
      return (
        <Select
          {...given}
          allowClear={!field.isRequired}
          options={options}
          showSearch={{ optionFilterProp: 'label' }}
        />
      );
    }
    case 'number':
      return <InputNumber {...given} max={field.max} min={field.min} precision={0} />;
    case 'flag':
      return <Switch {...given} />;
    case 'day':
      return <Input {...given} type="date" />;
    case 'reference':
      return <ReferenceSelect {...given} {...reference} noun={field.noun} />;
  }
}

interface TextProps {
  field: TextField;
  isLong: boolean;
}

/** A text with its limit in sight, or with the usual words on offer. */
function TextControl({ field, isLong, ...given }: TextProps) {
  if (field.words) {
    const options = field.words.map((value) => ({ value }));
    return <AutoComplete {...given} options={options} showSearch={{ filterOption: hasWord }} />;
  }
  const count = { show: true, max: field.limit.max, strategy: (text: string) => [...text].length };
  return isLong ? <Input.TextArea {...given} count={count} rows={3} /> : <Input {...given} count={count} />;
}

function hasWord(typed: string, option?: { value: string }): boolean {
  return option?.value.includes(typed) ?? false;
}
