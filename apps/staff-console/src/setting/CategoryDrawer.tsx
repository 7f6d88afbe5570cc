import { useAct } from '@renda/client';
import { categoryLimits, mostCategoryOrder } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { App, Form, Input, InputNumber, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddCategoryDocument, type CategoryRowFragment, ChangeCategoryDocument } from './Categories.generated.ts';
import styles from './SettingsPage.module.css';

interface Props {
  /** Null to add one. */
  category: CategoryRowFragment | null;
  onClose: () => void;
}

interface Values {
  name: string;
  sortOrder: number;
  isActive: boolean;
}

const readAgain = ['SettingsCategories', 'SuggestionFilterOptions'];

/** Adds a subject, or renames it, moves it, takes it out of use or back. */
export function CategoryDrawer({ category, onClose }: Props) {
  const { t } = useTranslation('setting');
  const { message } = App.useApp();
  const { save, isBusy, refusal, invalid } = useSave(category);
  const submit = async (values: Values) => {
    if (!(await save(values))) return false;
    onClose();
    void message.success(t('changed', { label: values.name }));
    return true;
  };
  const { min, max } = categoryLimits.name;
  const nameRule = { required: true, whitespace: true, min, max, message: t('category.nameRule', { min, max }) };
  return (
    <FormDrawer<Values>
      initialValues={category ?? {}}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('save')}
      title={category?.name ?? t('category.add')}
    >
      <Form.Item label={t('category.name')} name="name" rules={[nameRule]}>
        <Input autoComplete="off" />
      </Form.Item>
      {category && (
        <>
          <Form.Item label={t('category.sortOrder')} name="sortOrder" rules={[{ required: true }]}>
            <InputNumber max={mostCategoryOrder} min={0} precision={0} />
          </Form.Item>
          <Form.Item label={t('category.inUse')} name="isActive" valuePropName="checked">
            <Switch />
          </Form.Item>
        </>
      )}
      <p className={styles.faint}>{t(category ? 'category.consequence' : 'category.addConsequence')}</p>
    </FormDrawer>
  );
}

/** Sends what was filled in; the key of a new one is the form's, so that sending it twice adds once. */
function useSave(category: CategoryRowFragment | null) {
  const adding = useAct(AddCategoryDocument, readAgain);
  const changing = useAct(ChangeCategoryDocument, readAgain);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [refused, setRefused] = useState<{ message: string; field?: string } | null>(null);
  const save = async ({ name, sortOrder, isActive }: Values) => {
    const answer = category
      ? (
          await changing.act({
            input: { categoryId: category.id, version: category.version, name, sortOrder, isActive },
          })
        )?.changeCategory
      : (await adding.act({ input: { idempotencyKey, name } }))?.addCategory;
    setRefused(answer && 'message' in answer ? answer : null);
    return answer?.__typename === 'CategoryPayload';
  };
  const invalid = refused?.field ? { field: refused.field, message: refused.message } : null;
  const refusal = adding.fault ?? changing.fault ?? (invalid ? null : (refused?.message ?? null));
  return { save, isBusy: adding.isBusy || changing.isBusy, refusal, invalid };
}
