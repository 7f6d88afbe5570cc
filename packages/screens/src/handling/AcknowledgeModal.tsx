import { ReasonModal } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { Checkbox, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAlikeHandlings } from '../screening/useAlikeHandlings.ts';
import type { HandlingActProps } from '../suggestion/SuggestionActDrawer.tsx';
import { useAcknowledgeHandling } from './useAcknowledgeHandling.ts';

/** Signs for a suggestion in the unit's name, after saying what the unit takes on. */
export function AcknowledgeModal({ suggestion, handling, onClose, onDone }: HandlingActProps) {
  const { t } = useTranslation('handling');
  const locale = useLocale();
  const { t: ofGroup } = useTranslation('screening');
  const { send, isBusy, refusal } = useAcknowledgeHandling();
  const count = useAlikeHandlings(suggestion.id, handling);
  const [isApart, setApart] = useState(false);
  const alsoGroup = count > 1 && !isApart;
  const { id, version, unit, role, replyDueOn } = handling;
  const facts = { unit: unit.name, date: longDate(replyDueOn, locale) };
  const acknowledge = async () => {
    if (await send({ input: { handlingId: id, version, alsoGroup } })) onDone(t('acknowledge.done', facts));
  };
  return (
    <ReasonModal
      confirmLabel={t('acknowledge.submit')}
      consequence={role === 'ASSISTING' ? t('acknowledge.assisting', facts) : t('acknowledge.consequence', facts)}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onConfirm={() => void acknowledge()}
      reason="none"
      refusal={refusal}
      title={t('acknowledge.title')}
    >
      {count > 1 && (
        <Form.Item>
          <Checkbox checked={alsoGroup} onChange={({ target }) => setApart(!target.checked)}>
            {ofGroup('alsoGroup.label', { count })}
          </Checkbox>
        </Form.Item>
      )}
    </ReasonModal>
  );
}
