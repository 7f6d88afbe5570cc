import { handlingLimits, marks, markTerms } from '@renda/domain';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useWord } from '../texts/useWord.ts';
import { owesReason } from './handlingMarks.ts';
import styles from './MarkFields.module.css';

/** Two marks for one unit's reply; a reason where either is 不满意. */
export function MarkFields({ handlingId, unit }: { handlingId: string; unit: string }) {
  const { t } = useTranslation('suggestion');
  const word = useWord();
  const options = marks.map((mark) => ({ value: mark, label: word(markTerms[mark]) }));
  const rules = [{ required: true, message: t('evaluate.markMissing') }];
  return (
    <fieldset className={styles.part}>
      <legend className={styles.unit}>{unit}</legend>
      <Form.Item label={t('evaluate.attitude')} name={['marks', handlingId, 'attitude']} rules={rules}>
        <Radio.Group options={options} />
      </Form.Item>
      <Form.Item label={t('evaluate.result')} name={['marks', handlingId, 'result']} rules={rules}>
        <Radio.Group options={options} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          owesReason(getFieldValue(['marks', handlingId])) && (
            <LimitedText
              field="reason"
              limit={handlingLimits.evaluationReason}
              name={['marks', handlingId, 'reason']}
              rows={3}
            />
          )
        }
      </Form.Item>
    </fieldset>
  );
}
