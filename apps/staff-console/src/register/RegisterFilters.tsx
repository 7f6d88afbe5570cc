import { type Filter, FilterBar } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { ReferenceSelect } from './ReferenceSelect.tsx';
import styles from './RegisterPage.module.css';
import type { RegisterSpec } from './RegisterSpec.ts';
import type { RegisterFilterKey, RegisterSearch, RegisterSearchKey } from './registerSearch.ts';

interface Props {
  filters: RegisterSpec['filters'];
  search: RegisterSearch;
  asOf: string;
  onChange: (key: RegisterSearchKey, value: string | undefined) => void;
  onClear: () => void;
}

/** The filters of a register page: words, the page's own, the day that is looked at, and whether what has ended shows. */
export function RegisterFilters({ filters, search, asOf, onChange, onClear }: Props) {
  const { t } = useTranslation('register');
  const locale = useLocale();
  const entries = Object.entries(filters) as [
    RegisterFilterKey,
    NonNullable<RegisterSpec['filters'][RegisterFilterKey]>,
  ][];
  const choices = entries.flatMap(([key, field]): Filter[] =>
    field.type === 'choice'
      ? [{ kind: 'choice', key, label: field.label[locale], options: optionsOf(field.terms, locale) }]
      : [],
  );
  return (
    <FilterBar
      filters={[
        { kind: 'search', key: 'search', placeholder: t('filter.search') },
        ...choices,
        { kind: 'date', key: 'asOf', label: t('filter.asOf') },
      ]}
      onChange={(key, value) => onChange(key as RegisterSearchKey, value)}
      onClear={onClear}
      values={{ ...search, asOf }}
    >
      {entries.map(([key, field]) =>
        field.type === 'reference' ? (
          <ReferenceSelect
            className={styles.reference}
            filter={{ asOf, includeEnded: true }}
            key={key}
            label={field.label[locale]}
            noun={field.noun}
            onChange={(value) => onChange(key, value)}
            placeholder={field.label[locale]}
            value={search[key]}
          />
        ) : null,
      )}
      <Checkbox
        checked={search.ended === '1'}
        onChange={(event) => onChange('ended', event.target.checked ? '1' : undefined)}
      >
        {t('filter.includeEnded')}
      </Checkbox>
    </FilterBar>
  );
}

function optionsOf(terms: Readonly<Record<string, Readonly<Record<'zh-CN' | 'en', string>>>>, locale: 'zh-CN' | 'en') {
  return Object.entries(terms).map(([value, term]) => ({ value, label: term[locale] }));
}
