import { remarkLimit, reminderLimit } from '@renda/domain';
import { useLocale } from '@renda/ui/texts';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import type { BulkProps } from './BulkActs.tsx';
import { BulkModal } from './BulkModal.tsx';
import { RemarkOnSuggestionsDocument } from './remarkOnSuggestions.generated.ts';
import { RemindOfSuggestionsDocument } from './remindOfSuggestions.generated.ts';

interface Values {
  words: string;
}

/** Says the same to those who owe something on each of them, or adds the same remark to each. */
export function BulkWords({ chosen, fitting, onClose, act }: BulkProps & { act: 'remind' | 'remark' }) {
  const { t } = useTranslation('inBulk');
  const locale = useLocale();
  const reminding = useMove(RemindOfSuggestionsDocument);
  const remarking = useMove(RemarkOnSuggestionsDocument);
  const { send, refusal, invalid } = act === 'remind' ? reminding : remarking;
  const { label, min, max } = act === 'remind' ? reminderLimit : remarkLimit;
  const rule = { required: true, whitespace: true, min, max, message: t('wordsRule', { min, max }) };
  return (
    <BulkModal<Values>
      consequence={t(`${act}.consequence`)}
      fitting={fitting}
      initialValues={{ words: act === 'remind' ? t('remind.usual') : '' }}
      onClose={onClose}
      refusal={refusal ?? invalid?.message ?? null}
      sendSome={async (suggestions, { words }) => (await send({ input: { suggestions, words } }))?.lines ?? null}
      submitLabel={t(`${act}.submit`)}
      suggestions={chosen}
      title={t(`${act}.title`)}
    >
      <Form.Item label={label[locale]} name="words" rules={[rule]}>
        <Input.TextArea maxLength={max} rows={3} showCount />
      </Form.Item>
    </BulkModal>
  );
}
