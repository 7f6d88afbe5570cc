import { useUploads } from '@renda/client';
import { handlingLimits } from '@renda/domain';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { longDate, today, useLocale } from '@renda/ui/texts';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LimitedText } from '../fields/LimitedText.tsx';
import { paperFiles } from '../fields/paperFiles.ts';
import type { HandlingActProps } from '../suggestion/SuggestionActDrawer.tsx';
import { IssueConditions } from './IssueConditions.tsx';
import { firstConsultedOn, mayBeDated } from './issueRules.ts';
import { ReplyRecipients } from './ReplyRecipients.tsx';
import { useIssueReply } from './useIssueReply.ts';

interface Values {
  documentNumber: string;
  issuedOn: string;
}

/** Issues the drafted reply: document number, date, and the scan of the sealed paper, which is the reply. */
export function IssueReplyDrawer({ suggestion, handling, onClose, onDone }: HandlingActProps) {
  const { t } = useTranslation('handling');
  const { send, isBusy, refusal, invalid } = useIssueReply();
  const paper = useUploads('SEALED_REPLY');
  const [isPaperMissing, setPaperMissing] = useState(false);
  const { id, version, consultations } = handling;
  const submit = async (values: Values) => {
    const [sealedReplyId] = paper.ids;
    setPaperMissing(sealedReplyId === undefined);
    if (sealedReplyId === undefined) return false;
    const done = await send({ input: { handlingId: id, version, ...values, sealedReplyId } });
    if (done) onDone(t('issue.done', { name: suggestion.leadDeputy.name }));
    return done !== null;
  };
  const paperFault = invalid?.field === 'sealedReplyId' ? invalid.message : null;
  return (
    <FormDrawer<Values>
      draftKey={`issueReply.${id}`}
      initialValues={{ issuedOn: today(), documentNumber: '' }}
      invalid={paperFault ? null : invalid}
      isBusy={isBusy || paper.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('issue.submit')}
      title={t('issue.title', { name: suggestion.leadDeputy.name })}
    >
      <IssueConditions handling={handling} />
      <ReplyRecipients promises={handling.reply?.commitments.length ?? 0} suggestionId={suggestion.id} />
      <LimitedText limit={handlingLimits.documentNumber} name="documentNumber" placeholder={t('issue.numberExample')} />
      <IssuedOnField consultations={consultations} />
      <FileField
        accept={paperFiles}
        error={paperFault ?? (isPaperMissing ? t('issue.paperMissing') : null)}
        files={paper.files}
        hint={t('issue.paperHint')}
        isRequired
        isSingle
        label={t('issue.paper')}
        onPick={paper.add}
        onRemove={paper.remove}
      />
    </FormDrawer>
  );
}

function IssuedOnField({ consultations }: Pick<HandlingActProps['handling'], 'consultations'>) {
  const { t } = useTranslation('handling');
  const locale = useLocale();
  const first = firstConsultedOn(consultations);
  const rule = {
    validator: async (_: unknown, issuedOn: string) => {
      if (!issuedOn) throw new Error(t('issue.dateMissing'));
      if (first && !mayBeDated(issuedOn, consultations)) {
        throw new Error(t('issue.dateTooEarly', { date: longDate(first, locale) }));
      }
    },
  };
  return (
    <Form.Item label={t('issue.issuedOn')} name="issuedOn" required rules={[rule]}>
      <Input max={today()} type="date" />
    </Form.Item>
  );
}
