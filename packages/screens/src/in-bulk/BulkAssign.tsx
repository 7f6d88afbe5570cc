import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { OrganSelect } from '../fields/OrganSelect.tsx';
import { useMove } from '../graph/useMove.ts';
import { AssignSuggestionsDocument } from './assignSuggestions.generated.ts';
import type { BulkProps } from './BulkActs.tsx';
import { BulkModal } from './BulkModal.tsx';

interface Values {
  lead: string;
  assisting?: string[];
}

/** Assigns each of them to the same lead unit and assisting units. */
export function BulkAssign({ chosen, fitting, onClose }: BulkProps) {
  const { t } = useTranslation('inBulk');
  const { t: said } = useTranslation('suggestion');
  const { send, refusal, invalid } = useMove(AssignSuggestionsDocument);
  const [first = ''] = fitting;
  return (
    <BulkModal<Partial<Values>>
      consequence={t('assign.consequence')}
      fitting={fitting}
      initialValues={{}}
      onClose={onClose}
      refusal={refusal ?? invalid?.message ?? null}
      sendSome={async (suggestions, { lead = '', assisting = [] }) => {
        const units = [
          { unitId: lead, role: 'LEAD' as const },
          ...assisting.map((unitId) => ({ unitId, role: 'ASSISTING' as const })),
        ];
        return (await send({ input: { suggestions, units } }))?.lines ?? null;
      }}
      submitLabel={said('assign.submit')}
      suggestions={chosen}
      title={t('assign.title')}
    >
      <Form.Item
        label={said('assign.lead')}
        name="lead"
        rules={[{ required: true, message: said('assign.leadMissing') }]}
      >
        <OrganSelect<string> filter={{ reachedFor: first }} placeholder={said('assign.placeholder')} />
      </Form.Item>
      <Form.Item label={said('assign.assisting')} name="assisting">
        <OrganSelect<string[]> filter={units} isMultiple placeholder={said('assign.placeholder')} />
      </Form.Item>
    </BulkModal>
  );
}

const units = { isUnit: true };
