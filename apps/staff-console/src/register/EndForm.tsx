import { endingFields, type RegisterNoun } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Alert, Form, type FormInstance } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryNode } from './EntryNode.ts';
import { FieldItem } from './FieldItem.tsx';
import { fieldHint } from './fieldHints.ts';
import { type FormValues, written } from './formValues.ts';
import type { RegisterSpec } from './RegisterSpec.ts';
import { useProposedBasis } from './useProposedBasis.ts';
import { useRegisterAct } from './useRegisterAct.ts';

interface Props {
  spec: Pick<RegisterSpec, 'noun' | 'changes'>;
  entry: EntryNode;
  name: string;
  onClose: () => void;
  onDone: (id: string) => void;
}

/** Ends an entry on a day; of a mandate it asks for the grounds and the legal basis (代表法 61–63). */
export function EndForm({ spec, entry, name, onClose, onDone }: Props) {
  const { t } = useTranslation('register');
  const { noun, changes } = spec;
  const { send, isBusy, refusal, invalid } = useRegisterAct(changes.end);
  const [{ id, version }] = useState(entry);
  const submit = async (values: FormValues) => {
    const given = Object.entries(endingFields(noun)).map(([field, of]) => [field, written(values[field], of)]);
    const done = await send({ id, version, ...Object.fromEntries(given) });
    if (done !== null) onDone(done);
    return done !== null;
  };
  return (
    <FormDrawer<FormValues>
      initialValues={{ validTo: today() }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('end.confirm')}
      title={t('end.title', { name })}
    >
      {(form) => (
        <>
          <Form.Item>
            <Alert showIcon title={t(noun === 'deputy' ? 'end.mandate' : 'end.consequence', { name })} type="warning" />
          </Form.Item>
          <Fields form={form} noun={noun} />
        </>
      )}
    </FormDrawer>
  );
}

function Fields({ noun, form }: { noun: RegisterNoun; form: FormInstance<FormValues> }) {
  const { t } = useTranslation('register');
  useProposedBasis(form);
  return Object.entries(endingFields(noun)).map(([name, field]) => {
    const hint = fieldHint(name, field, true);
    return <FieldItem field={field} hint={hint && t(hint)} isLong={name === 'reason'} key={name} name={name} />;
  });
}
