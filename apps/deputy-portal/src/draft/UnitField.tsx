import { useQuery } from '@apollo/client/react';
import { CrossShape, TextField } from '@renda/ui/phone';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chosen } from './DraftWork.ts';
import { UnitFieldDocument } from './UnitField.generated.ts';
import styles from './UnitField.module.css';

interface Props {
  value: Chosen | null;
  onChange: (unit: Chosen | null) => void;
}

/** The unit to which the deputy thinks it belongs, found by its name or the initials of its pinyin; it may be left open. */
export function UnitField({ value, onChange }: Props) {
  return value ? <ChosenUnit onRemove={() => onChange(null)} unit={value} /> : <UnitSearch onChoose={onChange} />;
}

function ChosenUnit({ unit, onRemove }: { unit: Chosen; onRemove: () => void }) {
  const { t } = useTranslation('draft');
  return (
    <div className={styles.field}>
      <span className={styles.label}>{t('unit.label')}</span>
      <span className={styles.chosen}>
        {unit.name}
        <button
          aria-label={t('unit.remove', { name: unit.name })}
          className={styles.remove}
          onClick={onRemove}
          type="button"
        >
          <CrossShape />
        </button>
      </span>
    </div>
  );
}

function UnitSearch({ onChoose }: { onChoose: (unit: Chosen) => void }) {
  const { t } = useTranslation('draft');
  const [search, setSearch] = useState('');
  return (
    <div className={styles.field}>
      <TextField
        hint={t('unit.hint')}
        input={{ autoComplete: 'off', enterKeyHint: 'search' }}
        isOptional
        label={t('unit.label')}
        onChange={setSearch}
        type="search"
        value={search}
      />
      <Units onChoose={onChoose} search={useDeferredValue(search.trim())} />
    </div>
  );
}

function Units({ search, onChoose }: { search: string; onChoose: (unit: Chosen) => void }) {
  const { t } = useTranslation('draft');
  const { data, previousData, error } = useQuery(UnitFieldDocument, { variables: { search }, skip: search === '' });
  const units = (data ?? previousData)?.organs.edges.map(({ node }) => node) ?? [];
  if (search === '') return null;
  if (error) return <p className={styles.none}>{t('unit.failed')}</p>;
  if (data && units.length === 0) return <p className={styles.none}>{t('unit.none', { search })}</p>;
  return (
    <ul aria-label={t('unit.found')} className={styles.units}>
      {units.map(({ id, name }) => (
        <li key={id}>
          <button className={styles.unit} onClick={() => onChoose({ id, name })} type="button">
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
