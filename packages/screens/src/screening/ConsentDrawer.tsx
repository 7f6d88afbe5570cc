import { useUploads } from '@renda/client';
import { type ConsentKind, handlingLimits } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { ConsentFormField } from './ConsentFormField.tsx';
import type { MoreActProps } from './MoreActForm.tsx';
import { SuggestionSelect } from './SuggestionSelect.tsx';
import { useConsent } from './useConsent.ts';

/** What the form holds: by which way the deputy agrees, into what it is to be joined, and why. */
export interface ConsentValues {
  way: 'ASK' | 'PAPER';
  intoId?: string;
  reason: string;
}

/** Asks the lead deputy whether it may join another or end for reference, or does so at once on the deputy's paper. */
export function ConsentDrawer({ suggestion, kind, onClose, onDone }: MoreActProps & { kind: ConsentKind }) {
  const { t } = useTranslation('screening');
  const forms = useUploads('CONSENT_FORM');
  const { submit, isBusy, refusal, invalid } = useConsent(suggestion, kind, forms.ids, onDone);
  const { id, leadDeputy, congress } = suggestion;
  const facts = { name: leadDeputy.name };
  const paperFault = invalid?.field === 'attachmentIds' ? invalid.message : null;
  return (
    <FormDrawer<ConsentValues>
      draftKey={`consent.${kind}.${id}`}
      initialValues={{ way: 'ASK', reason: '' }}
      invalid={paperFault ? null : invalid}
      isBusy={isBusy || forms.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t(`consent.${kind}.submit`)}
      title={t(`consent.${kind}.title`)}
    >
      {kind === 'JOIN' && <IntoField congressId={congress.id} id={id} />}
      <Form.Item label={t('consent.way')} name="way">
        <Radio.Group
          options={[
            { value: 'ASK', label: t('consent.ask') },
            { value: 'PAPER', label: t('consent.paper') },
          ]}
        />
      </Form.Item>
      <LimitedText limit={handlingLimits.reason} name="reason" rows={4} />
      <Form.Item noStyle shouldUpdate={(before: ConsentValues, now: ConsentValues) => before.way !== now.way}>
        {({ getFieldValue }) =>
          getFieldValue('way') === 'PAPER' ? (
            <>
              <ConsentFormField fault={paperFault} forms={forms} />
              <Consequence>{t(`consent.${kind}.atOnce`, facts)}</Consequence>
            </>
          ) : (
            <Consequence>{t(`consent.${kind}.asks`, facts)}</Consequence>
          )
        }
      </Form.Item>
    </FormDrawer>
  );
}

/** The one that goes on. */
function IntoField({ congressId, id }: { congressId: string; id: string }) {
  const { t } = useTranslation('screening');
  return (
    <Form.Item
      extra={t('consent.JOIN.intoHint')}
      label={t('consent.JOIN.into')}
      name="intoId"
      rules={[{ required: true, message: t('consent.JOIN.intoMissing') }]}
    >
      <SuggestionSelect congressId={congressId} states={['SUBMITTED']} without={[id]} />
    </Form.Item>
  );
}
