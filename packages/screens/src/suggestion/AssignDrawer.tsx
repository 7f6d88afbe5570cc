import { useQuery } from '@apollo/client/react';
import { FormDrawer } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { Checkbox, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { DueOnPreview } from '../fields/DueOnPreview.tsx';
import { OrganSelect } from '../fields/OrganSelect.tsx';
import { AssignProposalsDocument } from './AssignProposals.generated.ts';
import { AssignProposals, firstChoice, type Proposals, waitingInGroup } from './AssignProposals.tsx';
import { type Assignment, assignedUnits } from './assignedUnits.ts';
import type { ActDrawerProps } from './SuggestionActDrawer.tsx';
import { useAssignSuggestion } from './useAssignSuggestion.ts';

/** Assigns a suggestion, once it is known whom the record proposes: one lead unit or several separate ones, and assisting ones. */
export function AssignDrawer(props: ActDrawerProps) {
  const { data, error } = useQuery(AssignProposalsDocument, { variables: { id: props.suggestion.id } });
  if (!data && !error) return null;
  const found = data?.node?.__typename === 'Suggestion' ? data.node : null;
  return <AssignForm {...props} proposals={found} />;
}

interface FormProps extends ActDrawerProps {
  /** Null where they could not be read: one assigns without. */
  proposals: Proposals | null;
}

function AssignForm({ suggestion, proposals, onClose, onDone }: FormProps) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  const { send, isBusy, refusal, invalid } = useAssignSuggestion();
  const { id, version, replyDueOn, wishedUnit } = suggestion;
  const together = proposals ? waitingInGroup(proposals) : 0;
  const submit = async (values: Assignment) => {
    const alsoGroup = together > 1 && (values.alsoGroup ?? false);
    const done = await send({ input: { suggestionId: id, version, units: assignedUnits(values), alsoGroup } });
    if (done) onDone(t('assign.done', { count: assignedUnits(values).length }));
    return done !== null;
  };
  return (
    <FormDrawer<Assignment>
      draftKey={`assign.${id}`}
      initialValues={{ way: 'LEAD', lead: proposals ? firstChoice(proposals) : undefined, alsoGroup: together > 1 }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('assign.submit')}
      title={t('assign.title')}
    >
      {(form) => (
        <>
          <Consequence>
            {t('assign.consequence', { date: replyDueOn ? longDate(replyDueOn, locale) : '—' })}
            {wishedUnit && ` ${t('assign.wished', { unit: wishedUnit.name })}`}
          </Consequence>
          {proposals && (
            <AssignProposals
              onChoose={(unitId) => form.setFieldsValue({ way: 'LEAD', lead: unitId })}
              proposals={proposals}
            />
          )}
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
          {together > 1 && (
            <Form.Item name="alsoGroup" valuePropName="checked">
              <Checkbox>{t('assign.together', { count: together })}</Checkbox>
            </Form.Item>
          )}
          <DueOnPreview deadline="acknowledge" />
        </>
      )}
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
