import { useAct } from '@renda/client';
import { type Role, roleClass, roleScopes, roles, roleTerms } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { Form, type FormInstance, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReferenceSelect } from '../register/ReferenceSelect.tsx';
import type { DetailedAccount } from './AccountDetail.tsx';
import { GrantRoleDocument } from './GrantRole.generated.ts';

interface Values {
  role: Role;
  organId?: string;
  delegationId?: string;
}

/** Grants a role, with the organ or delegation for which it is held. */
export function GrantRoleForm({ account, onClose }: { account: DetailedAccount; onClose: () => void }) {
  const { t } = useTranslation('account');
  const { act, isBusy, fault } = useAct(GrantRoleDocument, ['AccountsPage']);
  const [refused, setRefused] = useState<{ message: string; field?: string } | null>(null);
  const submit = async (input: Values) => {
    const result = (await act({ input: { accountId: account.id, ...input } }))?.grantRole;
    if (result?.__typename === 'GrantRolePayload') {
      onClose();
      return true;
    }
    setRefused(result && 'message' in result ? result : null);
    return false;
  };
  return (
    <FormDrawer<Values>
      initialValues={{}}
      invalid={refused?.field ? { field: refused.field, message: refused.message } : null}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={fault ?? refused?.message ?? null}
      submitLabel={t('grant.submit')}
      title={t('grant.title', { name: account.name })}
    >
      {(form) => <Fields form={form} held={account.grants.map((grant) => grant.role)} />}
    </FormDrawer>
  );
}

/** Roles that the account cannot hold beside what it holds are not offered. */
function Fields({ form, held }: { form: FormInstance<Values>; held: readonly Role[] }) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const role = Form.useWatch('role', form);
  const [first] = held;
  const offered = roles.filter((each) => first === undefined || roleClass(each) === roleClass(first));
  const options = offered.map((each) => ({ value: each, label: roleTerms[each][locale] }));
  return (
    <>
      <Form.Item
        extra={t('grant.apart')}
        label={t('roles.role')}
        name="role"
        rules={[{ required: true, message: t('grant.roleRule') }]}
      >
        <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      {role && roleScopes[role] === 'ORGAN' && (
        <Form.Item label={t('grant.organ')} name="organId" rules={[{ required: true, message: t('grant.organRule') }]}>
          <ReferenceSelect noun="organ" />
        </Form.Item>
      )}
      {role && roleScopes[role] === 'DELEGATION' && (
        <Form.Item
          label={t('grant.delegation')}
          name="delegationId"
          rules={[{ required: true, message: t('grant.delegationRule') }]}
        >
          <ReferenceSelect noun="delegation" />
        </Form.Item>
      )}
    </>
  );
}
