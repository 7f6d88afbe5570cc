import { useQuery } from '@apollo/client/react';
import { useAct } from '@renda/client';
import { entryIdColumn, importColumns, missingColumns } from '@renda/domain';
import { PlainTable, Section } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { getRouteApi } from '@tanstack/react-router';
import { Alert, Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapImportDocument } from './MapImport.generated.ts';
import styles from './MappingForm.module.css';
import { MappingSampleDocument } from './MappingSample.generated.ts';
import type { SeenImport } from './SeenImport.ts';

const route = getRouteApi('/shell/imports/$importId');

/** Says which column of the file stands for which field; what the headings say is filled in already. */
export function MappingForm({ seen, onAgain }: { seen: SeenImport; onAgain: () => void }) {
  const { t } = useTranslation('import');
  const locale = useLocale();
  const [mapping, setMapping] = useState<readonly (string | null)[]>(seen.mapping ?? seen.suggestedMapping);
  const [isKept, setKept] = useState(true);
  const { submit, isBusy, wrong } = useNaming(seen, onAgain);
  const fields = importColumns(seen.kind);
  const missing = missingColumns(seen.kind, mapping).map((name) => fields[name]?.label[locale] ?? name);
  return (
    <Section title={t('mapping.title')}>
      <p className={styles.hint}>{t('mapping.hint')}</p>
      <MappingTable mapping={mapping} onChange={setMapping} seen={seen} />
      {missing.length > 0 && (
        <Alert showIcon title={t('mapping.required', { fields: missing.join('、') })} type="info" />
      )}
      {wrong && <Alert role="alert" showIcon title={wrong} type="error" />}
      <div className={styles.acts}>
        <Checkbox checked={isKept} onChange={(event) => setKept(event.target.checked)}>
          {t('mapping.keep')}
        </Checkbox>
        <Button
          disabled={missing.length > 0}
          loading={isBusy}
          onClick={() => void submit([...mapping], isKept)}
          type="primary"
        >
          {t('mapping.submit')}
        </Button>
      </div>
    </Section>
  );
}

/** Sends what was said; the page shows the preview then. */
function useNaming({ id, version }: SeenImport, onAgain: () => void) {
  const navigate = route.useNavigate();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { act, isBusy, fault } = useAct(MapImportDocument, ['ImportsPage']);
  const submit = async (mapping: (string | null)[], isKept: boolean) => {
    const result = (await act({ input: { importId: id, version, mapping, isKept } }))?.mapImport;
    if (!result) return;
    if (!('message' in result)) return void navigate({ search: {} });
    setRefusal(result.message);
    onAgain();
  };
  return { submit, isBusy, wrong: fault ?? refusal };
}

interface TableProps {
  seen: SeenImport;
  mapping: readonly (string | null)[];
  onChange: (mapping: readonly (string | null)[]) => void;
}

interface Column {
  heading: string;
  at: number;
}

function MappingTable({ seen, mapping, onChange }: TableProps) {
  const { t } = useTranslation('import');
  const samples = useSamples(seen.id);
  const set = (at: number, field: string | null) => onChange(mapping.map((old, place) => (place === at ? field : old)));
  const sampleOf = (at: number) => samples.flatMap((cells) => cells[at] || []).join('、') || '—';
  return (
    <PlainTable<Column>
      columns={[
        {
          key: 'column',
          title: t('mapping.column'),
          width: '16rem',
          render: ({ heading, at }) => heading || t('mapping.noHeading', { number: at + 1 }),
        },
        { key: 'sample', title: t('mapping.sample'), render: ({ at }) => sampleOf(at) },
        {
          key: 'field',
          title: t('mapping.field'),
          width: '18rem',
          render: ({ heading, at }) => (
            <FieldSelect
              heading={heading}
              mapping={mapping}
              onChange={(field) => set(at, field)}
              seen={seen}
              value={mapping[at] ?? null}
            />
          ),
        },
      ]}
      label={t('mapping.title')}
      rowKey={({ at }) => String(at)}
      rows={seen.headings.map((heading, at) => ({ heading, at }))}
    />
  );
}

interface FieldSelectProps {
  seen: SeenImport;
  heading: string;
  mapping: readonly (string | null)[];
  value: string | null;
  onChange: (field: string | null) => void;
}

/** The field of one column; fields that another column has are not offered. */
function FieldSelect({ seen, heading, mapping, value, onChange }: FieldSelectProps) {
  const { t } = useTranslation('import');
  const locale = useLocale();
  const options = [
    ...Object.entries(importColumns(seen.kind)).map(([name, { label, isRequired }]) => ({
      value: name,
      label: isRequired ? `${label[locale]} *` : label[locale],
    })),
    ...(mapping.includes(entryIdColumn) ? [{ value: entryIdColumn, label: t('mapping.id') }] : []),
  ].filter((option) => option.value === value || !mapping.includes(option.value));
  return (
    <Select
      allowClear
      aria-label={`${t('mapping.field')} ${heading}`}
      className={styles.select}
      onChange={(field?: string) => onChange(field ?? null)}
      options={options}
      placeholder={t('mapping.none')}
      showSearch={{ optionFilterProp: 'label' }}
      value={value ?? undefined}
    />
  );
}

/** The first rows as they were read. */
function useSamples(id: string): readonly (readonly string[])[] {
  const { data } = useQuery(MappingSampleDocument, { variables: { id } });
  return data?.node && 'rows' in data.node ? data.node.rows.edges.map(({ node }) => node.raw) : [];
}
