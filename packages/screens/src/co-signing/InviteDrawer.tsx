import { FormDrawer } from '@renda/ui/desktop';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { useMove } from '../graph/useMove.ts';
import { DeputiesSelect } from './DeputiesSelect.tsx';
import { InviteCoSignersDocument } from './inviteCoSigners.generated.ts';
import type { CoSigningFormProps } from './SuggestionCoSigners.tsx';

interface Values {
  deputyIds: string[];
}

/** Asks deputies to sign, with how many will be told said before. */
export function InviteDrawer({ suggestion, onClose, onDone }: CoSigningFormProps) {
  const { t } = useTranslation('coSigning');
  const { send, isBusy, refusal, invalid } = useMove(InviteCoSignersDocument);
  const { id, version, congress, leadDeputy, coSigners } = suggestion;
  const submit = async ({ deputyIds }: Values) => {
    const done = await send({ input: { suggestionId: id, version, deputyIds } });
    if (done) onDone(t('invite.done', { count: deputyIds.length }));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      initialValues={{ deputyIds: [] }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('invite.submit')}
      title={t('invite.do')}
    >
      <Form.Item
        label={t('title')}
        name="deputyIds"
        rules={[{ required: true, type: 'array', min: 1, message: t('missing') }]}
      >
        <DeputiesSelect
          congressId={congress.id}
          except={[leadDeputy.id, ...coSigners.map(({ deputy }) => deputy.id)]}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => {
          const count = (getFieldValue('deputyIds') as string[] | undefined)?.length ?? 0;
          return count > 0 && <Consequence>{t('invite.consequence', { count })}</Consequence>;
        }}
      </Form.Item>
    </FormDrawer>
  );
}
