import { handlingLimits } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { OrganSelect } from '../fields/OrganSelect.tsx';
import { PersonSelect } from '../fields/PersonSelect.tsx';
import { useMove } from '../graph/useMove.ts';
import { ChooseKeySuggestionDocument } from './chooseKeySuggestion.generated.ts';
import type { LeadershipFormProps } from './SuggestionLeadership.tsx';

interface Values {
  chosenOn: string;
  meeting: string;
  leaderId?: string;
  supervisorId: string;
}

const supervising = { supervises: true };

/** Lists a suggestion among the key ones, as the council of chairpersons decided. */
export function ChooseKeyDrawer({ suggestion: { id, version }, onClose, onDone }: LeadershipFormProps) {
  const { t } = useTranslation('leadership');
  const { send, isBusy, refusal, invalid } = useMove(ChooseKeySuggestionDocument);
  const submit = async (values: Values) => {
    const done = await send({ input: { suggestionId: id, version, ...values } });
    if (done) onDone(t('key.chooseDone'));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`chooseKey.${id}`}
      initialValues={{ chosenOn: today(), meeting: '' }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('key.choose')}
      title={t('key.choose')}
    >
      <Consequence>{t('key.consequence')}</Consequence>
      <Form.Item label={t('key.chosenOn')} name="chosenOn" required>
        <Input max={today()} type="date" />
      </Form.Item>
      <LimitedText limit={handlingLimits.meeting} name="meeting" placeholder={t('key.meetingExample')} />
      <Form.Item label={t('key.leader')} name="leaderId">
        <PersonSelect />
      </Form.Item>
      <Form.Item
        label={t('key.supervisor')}
        name="supervisorId"
        rules={[{ required: true, message: t('key.supervisorMissing') }]}
      >
        <OrganSelect<string> filter={supervising} />
      </Form.Item>
    </FormDrawer>
  );
}
