import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FilterBar.module.css';

interface Option {
  value: string;
  label: string;
  count?: number;
}

/** One filter; `key` is its name among the address's search parameters. */
export type Filter =
  | { kind: 'search'; key: string; placeholder: string }
  | { kind: 'chips'; key: string; label: string; options: readonly Option[] }
  | { kind: 'choice'; key: string; label: string; options: readonly Option[] }
  | { kind: 'date'; key: string; label: string };

interface Props {
  filters: readonly Filter[];
  /** What the address says now. */
  values: Readonly<Record<string, string | undefined>>;
  /** Called with the new value of one filter, undefined when it is taken off. */
  onChange: (key: string, value: string | undefined) => void;
  onClear?: () => void;
  /** Further filters, which a screen draws itself. */
  children?: ReactNode;
}

/** The filters of a list, each set from the address and written back to it. */
export function FilterBar({ filters, values, onChange, onClear, children }: Props) {
  const { t } = useTranslation('ui');
  const isAnySet = filters.some((filter) => values[filter.key] !== undefined);
  return (
    <search aria-label={t('list.filters')} className={styles.bar} data-print="no">
      {filters.map((filter) => (
        <One
          filter={filter}
          key={filter.key}
          onChange={(value) => onChange(filter.key, value)}
          value={values[filter.key]}
        />
      ))}
      {children}
      {onClear && isAnySet && (
        <Button onClick={onClear} type="text">
          {t('list.clear')}
        </Button>
      )}
    </search>
  );
}

interface OneProps {
  filter: Filter;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

function One({ filter, value, onChange }: OneProps) {
  const id = useId();
  if (filter.kind === 'search') return <Search onChange={onChange} placeholder={filter.placeholder} value={value} />;
  if (filter.kind === 'chips') return <Chips filter={filter} onChange={onChange} value={value} />;
  if (filter.kind === 'date') {
    return (
      <span className={styles.date}>
        <label htmlFor={id}>{filter.label}</label>
        <Input
          id={id}
          onChange={(event) => onChange(event.target.value || undefined)}
          type="date"
          value={value ?? ''}
        />
      </span>
    );
  }
  return (
    <Select
      allowClear
      aria-label={filter.label}
      className={styles.choice}
      onChange={(chosen?: string) => onChange(chosen)}
      options={filter.options.map((option) => ({
        value: option.value,
        label: option.count === undefined ? option.label : `${option.label}（${option.count}）`,
      }))}
      placeholder={filter.label}
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'label' }}
      value={value}
    />
  );
}

function Chips({ filter, value, onChange }: OneProps & { filter: Extract<Filter, { kind: 'chips' }> }) {
  const { t } = useTranslation('ui');
  return (
    <fieldset aria-label={filter.label} className={styles.chips}>
      <button
        aria-pressed={value === undefined}
        className={styles.chip}
        onClick={() => onChange(undefined)}
        type="button"
      >
        {t('list.all')}
      </button>
      {filter.options.map((option) => (
        <button
          aria-pressed={value === option.value}
          className={styles.chip}
          key={option.value}
          onClick={() => onChange(value === option.value ? undefined : option.value)}
          type="button"
        >
          {option.label}
          {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
        </button>
      ))}
    </fieldset>
  );
}

/** Waits until one stops typing, and never while a word is being composed by an input method. */
function Search({ value, placeholder, onChange }: Omit<OneProps, 'filter'> & { placeholder: string }) {
  const { t } = useTranslation('ui');
  const [typed, setTyped] = useState(value ?? '');
  const [isComposing, setComposing] = useState(false);
  useEffect(() => setTyped(value ?? ''), [value]);
  useEffect(() => {
    if (isComposing || typed.trim() === (value ?? '')) return;
    const later = setTimeout(() => onChange(typed.trim() || undefined), 300);
    return () => clearTimeout(later);
  }, [typed, isComposing, value, onChange]);
  return (
    <Input
      allowClear
      aria-label={t('list.search')}
      className={styles.search}
      onChange={(event) => setTyped(event.target.value)}
      onCompositionEnd={() => setComposing(false)}
      onCompositionStart={() => setComposing(true)}
      placeholder={placeholder}
      prefix={<SearchOutlined />}
      value={typed}
    />
  );
}
