import { useQuery } from '@apollo/client/react';
import { mostCoSigners } from '@renda/domain';
import { CrossShape, TextField } from '@renda/ui/phone';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeputyPickerDocument } from './DeputyPicker.generated.ts';
import styles from './DeputyPicker.module.css';

/** A deputy who is chosen. */
export interface ChosenDeputy {
  id: string;
  name: string;
}

interface Props {
  /** Of which congress. */
  congressId: string;
  chosen: readonly ChosenDeputy[];
  onChange: (chosen: ChosenDeputy[]) => void;
  /** Who cannot be chosen: the lead deputy, and who was asked before. */
  except: readonly string[];
}

/** Deputies to sign too, found by name or the initials of its pinyin, shown as chips that come off again. */
export function DeputyPicker({ congressId, chosen, onChange, except }: Props) {
  const { t } = useTranslation('coSigning');
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search.trim());
  const isFull = chosen.length >= mostCoSigners;
  return (
    <div className={styles.field}>
      <TextField
        hint={isFull ? t('picker.full', { most: mostCoSigners }) : t('picker.hint')}
        input={{ autoComplete: 'off', enterKeyHint: 'search', disabled: isFull }}
        isOptional
        label={t('picker.label')}
        onChange={setSearch}
        type="search"
        value={search}
      />
      <Found
        congressId={congressId}
        except={[...except, ...chosen.map(({ id }) => id)]}
        onChoose={(deputy) => {
          onChange([...chosen, deputy]);
          setSearch('');
        }}
        search={sought}
      />
      <Chips chosen={chosen} onRemove={(id) => onChange(chosen.filter((each) => each.id !== id))} />
    </div>
  );
}

function Chips({ chosen, onRemove }: { chosen: readonly ChosenDeputy[]; onRemove: (id: string) => void }) {
  const { t } = useTranslation('coSigning');
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={t('picker.chosen')} className={styles.chips}>
      {chosen.map(({ id, name }) => (
        <li className={styles.chip} key={id}>
          {name}
          <button
            aria-label={t('picker.remove', { name })}
            className={styles.remove}
            onClick={() => onRemove(id)}
            type="button"
          >
            <CrossShape />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface FoundProps {
  congressId: string;
  search: string;
  except: readonly string[];
  onChoose: (deputy: ChosenDeputy) => void;
}

function Found({ congressId, search, except, onChoose }: FoundProps) {
  const { t } = useTranslation('coSigning');
  const variables = { search, congressId };
  const { data, previousData, error } = useQuery(DeputyPickerDocument, { variables, skip: search === '' });
  const found = (data ?? previousData)?.deputies.edges.map(({ node }) => node) ?? [];
  const deputies = found.filter(({ id }) => !except.includes(id));
  if (search === '') return null;
  if (error) return <p className={styles.none}>{t('picker.failed')}</p>;
  if (data && deputies.length === 0) return <p className={styles.none}>{t('picker.none', { search })}</p>;
  return (
    <ul aria-label={t('picker.found')} className={styles.found}>
      {deputies.map(({ id, name, township }) => (
        <li key={id}>
          <button className={styles.choice} onClick={() => onChoose({ id, name })} type="button">
            <span>{name}</span>
            {township && <span className={styles.where}>{township.name}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
