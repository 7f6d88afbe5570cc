import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { handlingLimits } from '@renda/domain';
import { today } from '@renda/ui/texts';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { LimitedText } from '../fields/LimitedText.tsx';
import styles from './CommitmentRows.module.css';

interface Props {
  /** A class B owes one at least. */
  isOwed: boolean;
}

/** What a reply promises, row by row: what, who in the unit, by when. */
export function CommitmentRows({ isOwed }: Props) {
  const { t } = useTranslation('handling');
  const rules = [
    { validator: async (_: unknown, rows: unknown[] | undefined) => owed(rows, isOwed, t('promise.missing')) },
  ];
  return (
    <Form.List name="commitments" rules={rules}>
      {(rows, { add, remove }, { errors }) => (
        <fieldset className={styles.promises}>
          <legend className={styles.legend}>{t('promise.title')}</legend>
          <p className={styles.hint}>{isOwed ? t('promise.hintB') : t('promise.hintA')}</p>
          {rows.map(({ key, name }, i) => (
            <CommitmentRow key={key} name={name} number={i + 1} onRemove={() => remove(name)} />
          ))}
          <Form.ErrorList errors={errors} />
          <Button icon={<PlusOutlined />} onClick={() => add({})} type="dashed">
            {t('promise.add')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}

function owed(rows: unknown[] | undefined, isOwed: boolean, missing: string): void {
  if (isOwed && !rows?.length) throw new Error(missing);
}

interface RowProps {
  /** Its place in the form. */
  name: number;
  number: number;
  onRemove: () => void;
}

function CommitmentRow({ name, number, onRemove }: RowProps) {
  const { t } = useTranslation('handling');
  const dated = {
    validator: async (_: unknown, dueOn: string | undefined) => {
      if (!dueOn) throw new Error(t('promise.dueOnMissing'));
      if (dueOn <= today()) throw new Error(t('promise.dueOnTooEarly'));
    },
  };
  return (
    <fieldset aria-label={t('promise.number', { number })} className={styles.row}>
      <LimitedText field="what" limit={handlingLimits.commitmentWhat} name={[name, 'what']} rows={2} />
      <div className={styles.halves}>
        <LimitedText field="responsible" limit={handlingLimits.commitmentResponsible} name={[name, 'responsible']} />
        <Form.Item label={t('promise.dueOn')} name={[name, 'dueOn']} required rules={[dated]}>
          <Input min={today()} type="date" />
        </Form.Item>
      </div>
      <Button aria-label={t('promise.remove', { number })} icon={<DeleteOutlined />} onClick={onRemove} type="text" />
    </fieldset>
  );
}
