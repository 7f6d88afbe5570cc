import type { Sentences } from '@renda/domain';
import { type Filter, FilterBar } from '@renda/ui/desktop';
import { type Locale, useLocale } from '@renda/ui/texts';
import { Button, Checkbox, Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ReferenceSelect } from './ReferenceSelect.tsx';
import styles from './RegisterPage.module.css';
import type { RegisterSpec } from './RegisterSpec.ts';
import type { RegisterFilterKey, RegisterSearch, RegisterSearchKey } from './registerSearch.ts';
import type { RegisterAddress } from './useRegisterSearch.ts';

interface Props {
  spec: RegisterSpec;
  address: RegisterAddress;
}

/** The filters of a register page: words, the page's own, the day that is looked at, and whether what has ended shows. */
export function RegisterFilters({ spec: { filters, isWhole }, address }: Props) {
  const { search, asOf, isFiltered, set, clear } = address;
  const { t } = useTranslation('register');
  const { t: ui } = useTranslation('ui');
  const locale = useLocale();
  const fields = Object.entries(filters) as [RegisterFilterKey, NonNullable<(typeof filters)[RegisterFilterKey]>][];
  const choices = fields.flatMap(([key, field]): Filter[] =>
    field.type === 'choice'
      ? [{ kind: 'choice', key, label: field.label[locale], options: optionsOf(field.terms, locale) }]
      : [],
  );
  return (
    <FilterBar
      filters={[{ kind: 'search', key: 'search', placeholder: t('filter.search') }, ...choices]}
      onChange={(key, value) => set(key as RegisterSearchKey, value)}
      values={valuesOf(search)}
    >
      {fields.map(([key, field]) =>
        field.type === 'reference' ? (
          <ReferenceSelect
            className={styles.reference}
            filter={{ asOf, includeEnded: true }}
            key={key}
            label={field.label[locale]}
            noun={field.noun}
            onChange={(value) => set(key, value)}
            placeholder={field.label[locale]}
            value={search[key]}
          />
        ) : null,
      )}
      {!isWhole && <AsOf {...address} />}
      {isFiltered && (
        <Button onClick={clear} type="text">
          {ui('list.clear')}
        </Button>
      )}
    </FilterBar>
  );
}

/** The day that is looked at. Taken out of the field it is today again. */
function AsOf({ search, asOf, set, showEnded }: RegisterAddress) {
  const { t } = useTranslation('register');
  const id = useId();
  return (
    <span className={styles.day}>
      <label htmlFor={id}>{t('filter.asOf')}</label>
      <Input
        id={id}
        onChange={(event) => set('asOf', event.target.value || undefined)}
        required
        type="date"
        value={asOf}
      />
      <Checkbox checked={search.ended === true} onChange={(event) => showEnded(event.target.checked)}>
        {t('filter.includeEnded')}
      </Checkbox>
    </span>
  );
}

function valuesOf({ ended: _ended, ...values }: RegisterSearch): Readonly<Record<string, string | undefined>> {
  return values;
}

function optionsOf(terms: Readonly<Record<string, Sentences>>, locale: Locale) {
  return Object.entries(terms).map(([value, term]) => ({ value, label: term[locale] }));
}
