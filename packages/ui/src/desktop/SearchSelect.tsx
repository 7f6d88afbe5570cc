import { Select, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SearchSelect.module.css';

/** One thing that may be chosen; `note` tells it from others of the same name. */
export interface SearchOption {
  value: string;
  label: string;
  note?: string;
}

interface Props<Value extends string | string[]> {
  /** Whether several may be chosen; then values are lists. */
  isMultiple?: boolean;
  value?: Value;
  onChange?: (value: Value | undefined) => void;
  /** What was found for the last search; what is chosen may be missing from it if it was found before. */
  options: readonly SearchOption[];
  /** Called when one stops typing; empty when nothing is typed. Must keep its identity between renders. */
  onSearch: (text: string) => void;
  /** Somebody turns to it: from now on options are wanted. */
  onFocus?: () => void;
  isLoading?: boolean;
  isDisabled?: boolean;
  placeholder?: string;
  /** Where no visible label names it. */
  label?: string;
  className?: string;
  /** Given by the form around it. */
  id?: string;
}

/** Chooses among more than fits a list: what is typed is searched for elsewhere, names and initials alike. */
export function SearchSelect<Value extends string | string[]>(props: Props<Value>) {
  const { isMultiple = false, value, onChange, options, onSearch, isLoading = false, placeholder } = props;
  const { t } = useTranslation('ui');
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const later = setTimeout(() => onSearch(typed.trim()), 250);
    return () => clearTimeout(later);
  }, [typed, onSearch]);
  return (
    <Select<Value>
      allowClear
      aria-label={props.label}
      className={props.className}
      disabled={props.isDisabled}
      id={props.id}
      mode={isMultiple ? 'multiple' : undefined}
      notFoundContent={isLoading ? <Spin size="small" /> : t('state.noMatch')}
      onChange={(chosen: Value | undefined) => onChange?.(chosen)}
      onFocus={props.onFocus}
      optionRender={({ data }) => <SearchRow label={String(data.label)} note={data.note as string | undefined} />}
      options={[...options]}
      placeholder={placeholder ?? t('form.choose')}
      popupMatchSelectWidth={false}
      showSearch={{ filterOption: false, onSearch: setTyped, autoClearSearchValue: true }}
      value={value ?? null}
    />
  );
}

function SearchRow({ label, note }: { label: string; note: string | undefined }) {
  return (
    <span className={styles.option}>
      {label}
      {note && <span className={styles.note}>{note}</span>}
    </span>
  );
}
