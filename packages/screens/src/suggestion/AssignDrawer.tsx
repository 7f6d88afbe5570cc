import { FormDrawer } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { DueOnPreview } from '../fields/DueOnPreview.tsx';
import { OrganSelect } from '../fields/OrganSelect.tsx';
import { type Assignment, assignedUnits } from './assignedUnits.ts';
import type { ActDrawerProps } from './SuggestionActDrawer.tsx';
import { useAssignSuggestion } from './useAssignSuggestion.ts';

/** Assigns a suggestion: one lead unit or several separate ones, and assisting ones. */
export function AssignDrawer({ suggestion, onClose, onDone }: ActDrawerProps) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  const { send, isBusy, refusal, invalid } = useAssignSuggestion();
  const { id, version, replyDueOn, wishedUnit } = suggestion;
  const submit = async (values: Assignment) => {
    const done = await send({ input: { suggestionId: id, version, units: assignedUnits(values) } });
    if (done) onDone(t('assign.done', { count: assignedUnits(values).length }));
    return done !== null;
  };
  return (
    <FormDrawer<Assignment>
      draftKey={`assign.${id}`}
      initialValues={{ way: 'LEAD' }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('assign.submit')}
      title={t('assign.title')}
    >
      <Consequence>
        {t('assign.consequence', { date: replyDueOn ? longDate(replyDueOn, locale) : '—' })}
        {wishedUnit && ` ${t('assign.wished', { unit: wishedUnit.name })}`}
      </Consequence>
      <Form.Item label={t('assign.way')} name="way">
        <Radio.Group
          options={[
            { value: 'LEAD', label: t('assign.oneLead') },
            { value: 'SEPARATE', label: t('assign.separate') },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldsValue }) => <UnitFields chosen={getFieldsValue() as Assignment} suggestionId={id} />}
      </Form.Item>
      <DueOnPreview deadline="acknowledge" />
    </FormDrawer>
  );
}

/** The pickers of units; a unit chosen in one is no longer offered in the others. */
function UnitFields({ chosen, suggestionId }: { chosen: Assignment; suggestionId: string }) {
  const { t } = useTranslation('suggestion');
  const reached = { reachedFor: suggestionId };
  const replying = [chosen.way === 'LEAD' ? (chosen.lead ?? []) : (chosen.separate ?? [])].flat();
  return (
    <>
      {chosen.way === 'LEAD' ? (
        <Form.Item
          label={t('assign.lead')}
          name="lead"
          preserve={false}
          rules={[{ required: true, message: t('assign.leadMissing') }]}
        >
          <OrganSelect<string> filter={reached} placeholder={t('assign.placeholder')} without={chosen.assisting} />
        </Form.Item>
      ) : (
        <Form.Item
          extra={t('assign.separateHint')}
          label={t('assign.separateUnits')}
          name="separate"
          preserve={false}
          rules={[{ required: true, type: 'array', min: 2, message: t('assign.separateMissing') }]}
        >
          <OrganSelect<string[]>
            filter={reached}
            isMultiple
            placeholder={t('assign.placeholder')}
            without={chosen.assisting}
          />
        </Form.Item>
      )}
      <Form.Item extra={t('assign.assistingHint')} label={t('assign.assisting')} name="assisting">
        <OrganSelect<string[]> filter={units} isMultiple placeholder={t('assign.placeholder')} without={replying} />
      </Form.Item>
    </>
  );
}

const units = { isUnit: true };
