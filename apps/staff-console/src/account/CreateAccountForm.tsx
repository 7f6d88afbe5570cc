import { useLazyQuery } from '@apollo/client/react';
import { useAct } from '@renda/client';
import { accountLimits, loginPattern, phonePattern } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { Form, type FormInstance, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryNameDocument } from '../register/ReferenceSelect.generated.ts';
import { ReferenceSelect } from '../register/ReferenceSelect.tsx';
import { CodeSlip, type IssuedCode } from './CodeSlip.tsx';
import { CreateAccountDocument } from './CreateAccount.generated.ts';

interface Values {
  name: string;
  login: string;
  phone?: string;
  personId?: string;
}

interface Props {
  onClose: () => void;
  /** Called with the new account when its code has been taken note of. */
  onCreated: (accountId: string) => void;
}

/** Makes an account and shows, once, the code that opens it. */
export function CreateAccountForm({ onClose, onCreated }: Props) {
  const { t } = useTranslation('account');
  const { act, isBusy, fault } = useAct(CreateAccountDocument, ['AccountsPage']);
  const [refused, setRefused] = useState<{ message: string; field?: string } | null>(null);
  const [issued, setIssued] = useState<IssuedCode | null>(null);
  const submit = async (input: Values) => {
    const result = (await act({ input }))?.createAccount;
    if (result?.__typename === 'CreateAccountPayload' && result.account) {
      setIssued({ ...result.account, code: result.code });
      return true;
    }
    setRefused(result && 'message' in result ? result : null);
    return false;
  };
  if (issued) {
    const done = () => {
      onClose();
      onCreated(issued.id);
    };
    return <CodeSlip issued={issued} onClose={done} />;
  }
  return (
    <FormDrawer<Values>
      draftKey="account.create"
      initialValues={{}}
      invalid={refused?.field ? { field: refused.field, message: refused.message } : null}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={fault ?? refused?.message ?? null}
      submitLabel={t('create.submit')}
      title={t('create.title')}
    >
      {(form) => <Fields form={form} />}
    </FormDrawer>
  );
}

function Fields({ form }: { form: FormInstance<Values> }) {
  const { t } = useTranslation('account');
  const nameOf = useNameOf();
  const fillName = async (personId: string | undefined) => {
    const found = personId && !form.getFieldValue('name') ? await nameOf(personId) : null;
    if (found) form.setFieldValue('name', found);
  };
  const required = { required: true, whitespace: true };
  const { name, login } = accountLimits;
  return (
    <>
      <Form.Item label={t('field.person')} name="personId" extra={t('create.personHint')}>
        <PersonField onChosen={(id) => void fillName(id)} />
      </Form.Item>
      <Form.Item
        label={t('field.name')}
        name="name"
        rules={[
          { ...required, message: t('create.nameRule') },
          { min: name.min, max: name.max, message: t('create.nameRule') },
        ]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        extra={t('create.loginHint')}
        label={t('field.login')}
        name="login"
        normalize={(text: string) => text.trim().toLowerCase()}
        rules={[{ required: true, pattern: loginPattern, max: login.max, message: t('create.loginRule') }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        extra={t('create.phoneHint')}
        label={t('field.phone')}
        name="phone"
        normalize={(text: string) => text.replace(/[\s-]/g, '')}
        rules={[{ pattern: phonePattern, message: t('create.phoneRule') }]}
      >
        <Input autoComplete="off" inputMode="tel" />
      </Form.Item>
    </>
  );
}

interface PersonFieldProps {
  onChosen: (id: string | undefined) => void;
  /** Given by the form around it. */
  value?: string;
  onChange?: (id: string | undefined) => void;
  id?: string;
}

/** Chooses a person of the register, and tells of it. */
function PersonField({ onChosen, onChange, ...field }: PersonFieldProps) {
  const choose = (id: string | undefined) => {
    onChange?.(id);
    onChosen(id);
  };
  return <ReferenceSelect {...field} noun="person" onChange={choose} />;
}

/** Asks for the name of an entry of the register. */
function useNameOf(): (id: string) => Promise<string | null> {
  const [ask] = useLazyQuery(EntryNameDocument);
  return async (id) => {
    const { data } = await ask({ variables: { id } });
    return data?.node && 'name' in data.node ? data.node.name : null;
  };
}
