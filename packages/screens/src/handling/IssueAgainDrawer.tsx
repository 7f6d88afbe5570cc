import { useUploads } from '@renda/client';
import { handlingLimits } from '@renda/domain';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { paperFiles } from '../fields/paperFiles.ts';
import { useMove } from '../graph/useMove.ts';
import type { HandlingActProps } from '../suggestion/SuggestionActDrawer.tsx';
import { IssueAgainDocument } from './issueAgain.generated.ts';

interface Values {
  documentNumber: string;
  issuedOn: string;
}

/** Issues the signed later reply: the suggestion counts as class A, and what was promised is still looked back on. */
export function IssueAgainDrawer({ suggestion, handling, onClose, onDone }: HandlingActProps) {
  const { t } = useTranslation('handling');
  const { send, isBusy, refusal, invalid } = useMove(IssueAgainDocument);
  const paper = useUploads('SEALED_REPLY');
  const [isPaperMissing, setPaperMissing] = useState(false);
  const { id, version } = handling;
  const submit = async (values: Values) => {
    const [sealedReplyId] = paper.ids;
    setPaperMissing(sealedReplyId === undefined);
    if (sealedReplyId === undefined) return false;
    const done = await send({ input: { handlingId: id, version, ...values, sealedReplyId } });
    if (done) onDone(t('again.issued', { name: suggestion.leadDeputy.name }));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`issueAgain.${id}`}
      initialValues={{ issuedOn: today(), documentNumber: '' }}
      invalid={invalid}
      isBusy={isBusy || paper.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('again.issue')}
      title={t('again.issueTitle', { name: suggestion.leadDeputy.name })}
    >
      <Consequence>{t('again.consequence', { name: suggestion.leadDeputy.name })}</Consequence>
      <LimitedText limit={handlingLimits.documentNumber} name="documentNumber" placeholder={t('issue.numberExample')} />
      <Form.Item
        label={t('issue.issuedOn')}
        name="issuedOn"
        rules={[{ required: true, message: t('issue.dateMissing') }]}
      >
        <Input max={today()} type="date" />
      </Form.Item>
      <FileField
        accept={paperFiles}
        error={isPaperMissing ? t('issue.paperMissing') : null}
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
