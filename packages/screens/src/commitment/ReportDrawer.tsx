import { useIdempotencyKey, useUploads } from '@renda/client';
import { commitmentLimits } from '@renda/domain';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { paperFiles } from '../fields/paperFiles.ts';
import { useMove } from '../graph/useMove.ts';
import { ReportCommitmentDocument } from './reportCommitment.generated.ts';

interface Props {
  commitment: { id: string; version: number; what: string; dueOn: string };
  onClose: () => void;
  /** Called when it was done, with what to tell the person. */
  onDone: (told: string) => void;
}

interface Values {
  body: string;
  isDone: boolean;
}

/** A unit reports on what it promised: how far it is, or that it is done, with what proves it. */
export function ReportDrawer({ commitment, onClose, onDone }: Props) {
  const { t } = useTranslation('commitment');
  const locale = useLocale();
  const { key } = useIdempotencyKey();
  const { send, isBusy, refusal, invalid } = useMove(ReportCommitmentDocument);
  const proofs = useUploads('PROOF');
  const { id, version, what, dueOn } = commitment;
  const submit = async (values: Values) => {
    const input = { idempotencyKey: key, commitmentId: id, version, ...values, attachmentIds: [...proofs.ids] };
    const done = await send({ input });
    if (done) onDone(t(values.isDone ? 'report.doneTold' : 'report.progressTold'));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`reportCommitment.${id}`}
      initialValues={{ body: '', isDone: false }}
      invalid={invalid}
      isBusy={isBusy || proofs.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('report.submit')}
      title={t('report.title')}
    >
      <Form.Item>{t('report.what', { what, date: longDate(dueOn, locale) })}</Form.Item>
      <LimitedText limit={commitmentLimits.report} name="body" rows={4} />
      <FileField
        accept={paperFiles}
        files={proofs.files}
        hint={t('report.proofHint')}
        label={t('report.proofs')}
        onPick={proofs.add}
        onRemove={proofs.remove}
      />
      <Form.Item label={t('report.isDone')} name="isDone">
        <Radio.Group
          options={[
            { value: false, label: t('report.progress') },
            { value: true, label: t('report.done') },
          ]}
        />
      </Form.Item>
      <Form.Item dependencies={['isDone']} noStyle>
        {({ getFieldValue }) => (
          <Consequence>
            {t(getFieldValue('isDone') ? 'report.doneConsequence' : 'report.progressConsequence')}
          </Consequence>
        )}
      </Form.Item>
    </FormDrawer>
  );
}
